// What the room said: closed until somebody opens it, and silent while fewer than five have answered.
import { Histogram } from "@shared/Histogram";
import type { Translate } from "@shared/host";
import { LEAST } from "@shared/tally";
import type { Shown } from "./model";
import { sentence } from "./words";

interface Props {
  name: string;
  told: Shown | undefined;
  alarm: boolean;
  own: string[];
  open: boolean;
  words: Translate;
  onTurn(): void;
}

export function Room({ name, told, alarm, own, open, words: t, onTurn }: Props) {
  if (!told) return <p class={alarm ? "sv-field__alarm" : "sv-field__hint"}>{alarm ? t("too_many") : t("too_few", { least: LEAST })}</p>;
  return (
    <div class="sv-poll__room">
      <button type="button" class={`sv-button sv-no-print ${open ? "" : "sv-button--primary"}`} aria-expanded={open} onClick={onTurn}>
        {t(open ? "hide" : "show")}
      </button>
      {open && (
        <>
          <p class="sv-poll__sentence">{sentence(told, t)}</p>
          <Histogram
            label={name}
            bars={told.bars}
            told={(bar) => t("bar", { count: bar.count, share: bar.share })}
            own={own}
            mark={t("yours")}
          />
        </>
      )}
    </div>
  );
}
