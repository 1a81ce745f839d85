// Reads cases as JSON from standard input and prints what the browser makes of them: for the comparison with Python.
import { readFileSync } from "node:fs";
import { alternative, type Base, type Level, percent, type Rate, rows, sentence } from "../../widgets/samtale/prevalence/estimate_view/estimate.ts";

interface Case {
  rate: Rate;
  base: Base;
  level: Level;
  deffs: number[];
}

const { words, cases } = JSON.parse(readFileSync(0, "utf8"));
const answers = cases.map(({ rate, base, level, deffs }: Case) => {
  const found = rows(rate, base, level, deffs);
  return {
    rows: found.map((row) => [row.expected, ...row.wilson, ...row.predicted]),
    sentences: found.map((row) => sentence(rate, base, row, words)),
    alternative: alternative(found, rate.claim, words),
    share: percent(rate.share),
  };
});
console.log(JSON.stringify(answers));
