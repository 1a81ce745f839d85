// Rows, words and numbers of the estimate, without a view.
import { danishNumber } from "../../../frontend/shared/danish.ts";
import { type Limits, predict, wilson } from "./statistics.ts";

export interface Rate {
  id: string;
  share: number;
  x: number;
  n: number;
  status: string;
  sample: string;
  source: string;
  checked: string;
  claim: number | null;
}
export interface Base {
  id: string;
  year: number;
  population: number;
  status: string;
  source: string;
}
export interface Level {
  level: number;
  z: number;
}
export interface Row {
  deff: number;
  expected: number;
  wilson: Limits;
  predicted: Limits;
}
export type Words = Record<string, string>;

export function rows(rate: Rate, base: Base, level: Level, deffs: number[]): Row[] {
  return deffs.map((deff) => {
    const [low, high] = wilson(rate.share, rate.n, deff, level.z);
    return {
      deff,
      expected: rate.share * base.population,
      wilson: [low * base.population, high * base.population],
      predicted: predict(base.population, rate.x, rate.n, deff, level.level),
    };
  });
}

/** Write a number the Danish way; halves go to the even neighbour, as in Python. */
export function danish(number: number, digits = 0): string {
  const shift = 10 ** digits;
  const scaled = number * shift;
  const below = Math.floor(scaled);
  const even = scaled - below === 0.5 ? below + (below % 2) : Math.round(scaled);
  return danishNumber(even / shift, digits);
}

export function percent(share: number): string {
  return `${danish(100 * share, 1)} %`;
}

/** Round an interval outward: to 50 below a thousand, to 100 above it. */
export function outward([low, high]: Limits): Limits {
  const step = high < 1000 ? 50 : 100;
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function sentence(rate: Rate, base: Base, row: Row, words: Words): string {
  const [low, high] = outward(row.predicted);
  const parts = [
    fill(words.sentence, {
      share: percent(rate.share),
      population: danish(base.population),
      place: words.place,
      what: words[`what_${rate.id}`],
      low: danish(low),
      high: danish(high),
    }),
  ];
  if (row.deff !== 1) parts.push(fill(words.sentence_deff, { deff: row.deff }));
  parts.push(words[`sentence_${rate.status}`], fill(words[`sentence_base_${base.status}`], { year: base.year, source: base.source }));
  return parts.join(" ");
}

export function range(words: Words, [low, high]: Limits): string {
  return fill(words.range, { low: danish(low), high: danish(high) });
}

export function alternative(found: Row[], claim: number | null, words: Words): string {
  const parts = found.map((row) =>
    fill(words.alt_part, {
      deff: row.deff,
      low: danish(row.predicted[0]),
      high: danish(row.predicted[1]),
      expected: danish(row.expected),
    }),
  );
  const told = claim === null ? "" : fill(words.alt_claim, { number: danish(claim) });
  return fill(words.alt, { count: found.length, parts: parts.join(" "), claim: told }).trim();
}
