// The sheet for two colleagues, filled in by hand; which reply is from when stands alone on the last page.
import type { Translate } from "@shared/host";
import type { Heard } from "./coach";
import { type Criterion, type Rounds, type Slot } from "./model";
import { coachLine, sureLines } from "./words";

interface Props {
  all: Slot[];
  criteria: Criterion[];
  rounds: Rounds;
  heard: Heard;
  words: Translate;
}

export function Paper({ all, criteria, rounds, heard, words: t }: Props) {
  return (
    <div class="sv-only-print">
      <p>{t("paper_how")}</p>
      {all.map((slot, at) => (
        <div key={slot.id} class="sv-learning_sample__paper">
          <strong>{t("reply")} {at + 1}</strong>
          <p>{slot.statement.who} »{slot.statement.text}«</p>
          <blockquote>{slot.reply}</blockquote>
          <table>
            <thead>
              <tr><th scope="col">{t("key")}</th><th scope="col">{t("rater", { number: 1 })}</th><th scope="col">{t("rater", { number: 2 })}</th></tr>
            </thead>
            <tbody>
              {criteria.map(({ id, text }) => <tr key={id}><td>{text}</td><td /><td /></tr>)}
              <tr><th scope="row">{t("sum_row", { most: criteria.length })}</th><td /><td /></tr>
            </tbody>
          </table>
        </div>
      ))}
      <div class="sv-learning_sample__last">
        <strong>{t("last_page")}</strong>
        <ul>
          {all.map((slot, at) => (
            <li key={slot.id}>{t("reply")} {at + 1}: {t(`moment_${slot.moment}`)}. {coachLine(slot, criteria, heard, t)}</li>
          ))}
        </ul>
        {sureLines(rounds, t).map((line) => <p key={line}>{line}</p>)}
        <p>{t("totals_caveat")}</p>
        <p>{t("export_footer")}</p>
      </div>
    </div>
  );
}
