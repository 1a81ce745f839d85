// How often each tag stands before and after the bend, for everybody who has read the talk.
import type { Translate } from "@shared/host";
import { type Reading, around } from "./compare";
import type { Turn } from "./model";
import { label } from "./sentences";

interface Props {
  turns: Turn[];
  tags: string[];
  readings: Reading[];
  words: Translate;
}

export function Counts({ turns, tags, readings, words: t }: Props) {
  const unbent = readings.some(({ marks }) => !marks.bend);
  return (
    <>
      <table class="sv-turn_strip__counts">
        <caption>{t("counts")}</caption>
        <thead>
          <tr>
            <td rowSpan={2} />
            {readings.map(({ reader }) => <th key={reader} scope="colgroup" colSpan={2}>{t(`name_${reader}`)}</th>)}
          </tr>
          <tr>
            {readings.map(({ reader }) => [
              <th key={`${reader}-before`} scope="col">{t("before")}</th>,
              <th key={`${reader}-after`} scope="col">{t("after")}</th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {tags.map((tag) => (
            <tr key={tag}>
              <th scope="row">{label(tag, t)}</th>
              {readings.map(({ reader, marks }) =>
                around(turns, marks, tag).map((count, side) => (
                  <td key={`${reader}-${side}`} class={count ? "" : "sv-turn_strip__zero"}>{count}</td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sv-turn_strip__small">{t(unbent ? "counts_unbent" : "counts_note")}</p>
    </>
  );
}
