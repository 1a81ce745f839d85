// What is drawn of an estimate: the same numbers and words as in Python.
import type { Shown } from "../pictures/Pictures.tsx";
import { alternative, type Base, danish, fill, type Level, range, type Rate, type Row, rows, type Words } from "./estimate.ts";

export const SHAPES: Record<string, string> = { verified: "✓", guide_claim: "◆", inferred: "≈", own: "▤" };

export function pictures(rate: Rate, base: Base, bases: Base[], level: Level, found: Row[], chosen: number, words: Words): Shown {
  const bars = found.map((row) => {
    const picked = row.deff === chosen;
    const name = fill(words.figure_deff, { deff: row.deff }) + (picked ? ` (${words.chosen})` : "");
    const [low, high] = row.predicted;
    return { text: `${name}: ${range(words, row.predicted)}`, low, high, middle: row.expected, chosen: picked };
  });
  const claim = rate.claim === null ? null : {
    number: rate.claim,
    text: `${SHAPES.guide_claim} ${fill(words.figure_claim, { number: danish(rate.claim) })}`,
  };
  const [low, high] = (found.find((row) => row.deff === chosen) ?? found[0]).predicted;
  return {
    bars,
    claim,
    label: alternative(found, rate.claim, words),
    hundred: hundred(low / base.population, high / base.population, words),
    series: series(rate, base, bases, level, chosen, words),
    mark: { status: "inferred", text: `${SHAPES.inferred} ${fill(words.figure_mark, { status: words.status_inferred })}` },
  };
}

/** A range of shares as whole persons of a hundred, rounded outward. */
function hundred(low: number, high: number, words: Words) {
  const exact = (share: number) => Number((100 * share).toFixed(6));
  const [least, most] = [Math.floor(exact(low)), Math.ceil(exact(high))];
  const text = fill(words.hundred, { low: least, high: most });
  return { low: least, high: most, text, sure: words.hundred_sure, maybe: words.hundred_maybe };
}

function series(rate: Rate, base: Base, bases: Base[], level: Level, chosen: number, words: Words) {
  const counted = bases.filter((one) => one.id === String(one.year)).sort((one, other) => one.year - other.year);
  const years = counted.map((one) => {
    const [{ expected, predicted: [low, high] }] = rows(rate, one, level, [chosen]);
    return { year: one.year, low, high, middle: expected, chosen: one.id === base.id };
  });
  const [first, last] = [years[0], years[years.length - 1]];
  const label = fill(words.alt_years, {
    first: first.year,
    last: last.year,
    first_range: range(words, [first.low, first.high]),
    last_range: range(words, [last.low, last.high]),
  });
  return { years, title: words.years_title, note: words.years_note, label };
}
