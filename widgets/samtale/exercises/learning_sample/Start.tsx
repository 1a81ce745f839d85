// Before the first statement: what happens, and, when nothing is remembered, which set came first.
import type { Translate } from "@shared/host";
import { type Moment, SETS, type SetName, drawSet, otherSet, setAt } from "./model";

interface Props {
  moment: Moment;
  first: SetName | null;
  words: Translate;
  /** The set that came first, and the one to reply to now. */
  onStart(first: SetName, set: SetName): void;
}

export function Start({ moment, first, words: t, onStart }: Props) {
  const go = (known: SetName) => onStart(known, setAt(moment, known));
  const unsure = () => {
    const set = drawSet();
    onStart(otherSet(set), set);
  };
  if (moment === "after" && !first) {
    return (
      <fieldset class="sv-learning_sample__group">
        <legend>{t("which")}</legend>
        <p class="sv-field__hint">{t("which_hint")}</p>
        <div class="sv-row">
          {SETS.map((set) => (
            <button key={set} type="button" class="sv-button" onClick={() => go(set)}>{t("set", { set })}</button>
          ))}
          <button type="button" class="sv-button" onClick={unsure}>{t("which_unknown")}</button>
        </div>
      </fieldset>
    );
  }
  return <button type="button" class="sv-button sv-button--primary" onClick={() => go(first ?? drawSet())}>{t("begin")}</button>;
}
