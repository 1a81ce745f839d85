// The way through the exercise: hand over, see both, see the key, go back and change.
import type { Translate } from "@shared/host";
import type { Person, Strip } from "./model";

interface Props {
  strip: Strip;
  withKey: boolean;
  words: Translate;
  onStrip(strip: Strip): void;
}

export function Steps({ strip, withKey, words: t, onStrip }: Props) {
  const button = (word: string, next: Partial<Strip>, kind = "") => (
    <button type="button" class={`sv-button ${kind}`} onClick={() => onStrip({ ...strip, ...next })}>
      {t(word)}
    </button>
  );
  const edit = (person: Person) => button(`edit_${person}`, { view: person }, "sv-button--quiet");
  const primary = "sv-button--primary";
  if (strip.view === "partner") {
    return (
      <div class="sv-turn_strip__steps sv-no-print">
        {button("see_both", { view: "result", paired: true }, primary)}
        {!strip.paired && button("stop_partner", { view: "own" }, "sv-button--quiet")}
      </div>
    );
  }
  if (strip.view === "own") {
    return (
      <div class="sv-turn_strip__steps sv-no-print">
        {strip.paired
          ? button("see_both", { view: "result" }, primary)
          : button("hand_over", { view: "partner", key: false }, primary)}
        {withKey && button("show_key", { view: "result", key: true })}
      </div>
    );
  }
  return (
    <div class="sv-turn_strip__steps sv-no-print">
      {withKey && (strip.key ? button("hide_key", { key: false }) : button("show_key", { key: true }, primary))}
      {!strip.paired && button("hand_over", { view: "partner", key: false })}
      {edit("own")}
      {strip.paired && edit("partner")}
    </div>
  );
}
