// The replies go to two colleagues, one after the other, on this screen or on paper.
import type { ComponentChildren } from "preact";
import type { Translate } from "@shared/host";
import { type Criterion, RATERS, type Rater, type Rounds, type Sheet, type Slot, compared, marked } from "./model";
import { Result } from "./Result";

interface Props {
  all: Slot[];
  criteria: Criterion[];
  rounds: Rounds;
  sheet: Sheet;
  words: Translate;
  /** The sheet's ways to paper and file. */
  children: ComponentChildren;
  onRate(rater: Rater): void;
}

export function Colleagues({ all, criteria, rounds, sheet, words: t, children, onRate }: Props) {
  const rows = compared(sheet, all, criteria);
  const both = Boolean(rounds.before && rounds.after);
  const begun = RATERS.some((rater) => Object.keys(sheet.raters[rater]).length > 0);
  return (
    <section class="sv-learning_sample__part sv-no-print" aria-label={t("colleagues")}>
      {/* with one moment only it is too early to be blind; who began all the same comes back to it */}
      <details open={both || begun}>
        <summary>{t("colleagues")}</summary>
        <p>{t("colleagues_how")}</p>
        {!both && <p>{t("colleagues_wait")}</p>}
        {all.length > 0 ? (
          <ul class="sv-learning_sample__raters">
            {RATERS.map((rater) => (
              <li key={rater}>
                <button type="button" class="sv-button" onClick={() => onRate(rater)}>{t("rate", { number: rater + 1 })}</button>
                <span>{t("rated", { done: marked(sheet.raters[rater], all, criteria), count: all.length })}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t("no_replies")}</p>
        )}
        {rows ? <Result rows={rows} criteria={criteria} rounds={rounds} words={t} /> : all.length > 0 && <p class="sv-field__hint">{t("result_later")}</p>}
        {children}
      </details>
    </section>
  );
}
