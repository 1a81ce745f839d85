// How sure and how right went together; a talk to have, and no mark.
import type { Translate } from "@shared/host";
import { BANDS, type Question, type Round, result } from "./model";

interface Props {
  questions: Question[];
  round: Round;
  words: Translate;
}

export function Result({ questions, round, words: t }: Props) {
  const { right, judged, bands, surprises } = result(questions, round);
  return (
    <section class="sv-quiz__result" aria-label={t("result")}>
      <h5 class="sv-quiz__heading">{t("result")}</h5>
      <p>{t("result_line", { right, judged })}</p>
      <table>
        <caption>{t("bands")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("band")}</th>
            <th scope="col">{t("band_judged")}</th>
            <th scope="col">{t("band_right")}</th>
          </tr>
        </thead>
        <tbody>
          {BANDS.map((band) => (
            <tr key={band}>
              <th scope="row">{t(`band_${band}`)}</th>
              <td>{bands[band].judged}</td>
              <td>{bands[band].right}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {surprises.length > 0 && (
        <>
          <p>{t("surprises")}</p>
          <ul>
            {surprises.map(({ id, claim }) => <li key={id}>{claim}</li>)}
          </ul>
        </>
      )}
    </section>
  );
}
