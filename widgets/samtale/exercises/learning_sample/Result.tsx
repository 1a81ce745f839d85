// Two readers beside each other: where they differ is what to talk about. Before and after only when the people wish.
import { useState } from "preact/hooks";
import { announce } from "@shared/announce";
import type { Translate } from "@shared/host";
import { type Criterion, type Rounds, type Row, totals } from "./model";
import { sureLines } from "./words";

interface Props {
  rows: Row[];
  criteria: Criterion[];
  rounds: Rounds;
  words: Translate;
}

export function Result({ rows, criteria, rounds, words: t }: Props) {
  const [open, turn] = useState(false);
  const points = rows.length * criteria.length;
  const agreed = points - rows.reduce((count, { differ }) => count + differ.length, 0);
  return (
    <section class="sv-learning_sample__result" aria-label={t("result")}>
      <h6 class="sv-learning_sample__heading">{t("result")}</h6>
      <p>{t("agreed", { agreed, points })}</p>
      <table>
        <thead>
          <tr><th scope="col">{t("reply")}</th><th scope="col">{t("rater", { number: 1 })}</th><th scope="col">{t("rater", { number: 2 })}</th></tr>
        </thead>
        <tbody>
          {rows.map(({ slot, sums }, at) => (
            <tr key={slot.id}>
              <th scope="row">{at + 1}</th>{sums.map((sum, rater) => <td key={rater}>{sum}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {agreed < points && (
        <>
          <p>{t("differ_talk")}</p>
          <ul>
            {rows.map(({ slot, differ }, at) => differ.length > 0 && <li key={slot.id}>{t("reply")} {at + 1}: {differ.map(({ name }) => name).join(", ")}</li>)}
          </ul>
        </>
      )}
      <button
        type="button"
        class="sv-button"
        aria-expanded={open}
        onClick={() => {
          turn(!open);
          if (!open) announce(t("totals_caveat"));
        }}
      >
        {t(open ? "totals_hide" : "totals_show")}
      </button>
      {open && (
        <div class="sv-learning_sample__totals">
          <table>
            <thead>
              <tr><th scope="col">{t("when")}</th><th scope="col">{t("rater", { number: 1 })}</th><th scope="col">{t("rater", { number: 2 })}</th></tr>
            </thead>
            <tbody>
              {totals(rows, criteria.length).map(({ moment, sums, most }) => (
                <tr key={moment}>
                  <th scope="row">{t(`moment_${moment}`)}</th>{sums.map((sum, rater) => <td key={rater}>{t("of", { sum, most })}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
          {sureLines(rounds, t).map((line) => <p key={line}>{line}</p>)}
          <p>{t("totals_caveat")}</p>
        </div>
      )}
    </section>
  );
}
