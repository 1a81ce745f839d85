// Learns the classifier from labelled lines when the front end is built; nothing of this runs in a browser.
// One linear support vector machine a rule, by dual coordinate descent: Hsieh and others (2008), "A dual coordinate
// descent method for large-scale linear SVM", with squared hinge loss and the bias as one more feature.
import { type RawClassifier, hear } from "./classifier.ts";
import type { Shared } from "./rules.ts";
import { sentences } from "./text.ts";

export interface Labelled {
  line: string;
  previous: string[];
  /** Rules that apply. */
  labels: string[];
  /** The rules that this line says something about; without it, all. */
  about?: string[];
}

const LEAST = 3; // lines in which a feature must occur
const COST = 1;
const PASSES = 40;
const SCALE = 32;
const SMALLEST = 3; // what weighs less is not worth its bytes

export function train(lines: Labelled[], rules: string[], shared: Shared): RawClassifier {
  const heard = lines.map(({ line, previous }) => [...hear(line, sentences(line, shared.spelling), previous, shared).all]);
  const counts = new Map<string, number>();
  for (const feature of heard.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const vocabulary = [...counts.keys()].filter((feature) => counts.get(feature)! >= LEAST).sort();
  const numbers = new Map(vocabulary.map((feature, number) => [feature, number]));
  const vectors = heard.map((features) => features.flatMap((feature) => numbers.get(feature) ?? []));
  const learnt = rules.map((rule) => {
    const told = lines.flatMap(({ about }, at) => (about === undefined || about.includes(rule) ? [at] : []));
    return separate(told.map((at) => vectors[at]), told.map((at) => lines[at].labels.includes(rule)), vocabulary.length);
  });
  const round = (weight: number) => Math.round(weight * SCALE);
  const pairs = (number: number) =>
    learnt.flatMap((weights, rule) => (Math.abs(round(weights[number])) >= SMALLEST ? [rule, round(weights[number])] : []));
  return {
    rules,
    scale: SCALE,
    bias: learnt.map((weights) => round(weights[vocabulary.length])),
    words: Object.fromEntries(vocabulary.map((feature, number) => [feature, pairs(number)])),
  };
}

/** Weights that separate some lines from the others; the last one is the bias. */
function separate(vectors: number[][], labels: boolean[], size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const alphas = new Float64Array(vectors.length);
  const order = vectors.map((_, at) => at);
  let seed = 1;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (seed * 48271) % 2147483647; // the same order at every build
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const side = labels[at] ? 1 : -1;
      const value = 1 / Math.sqrt(Math.max(1, vectors[at].length));
      let margin = weights[size];
      for (const number of vectors[at]) margin += weights[number] * value;
      const gradient = side * margin - 1 + alphas[at] / (2 * COST);
      const curve = (vectors[at].length ? 1 : 0) + 1 + 1 / (2 * COST);
      const next = Math.max(0, alphas[at] - gradient / curve);
      const step = (next - alphas[at]) * side;
      alphas[at] = next;
      if (!step) continue;
      weights[size] += step;
      for (const number of vectors[at]) weights[number] += step * value;
    }
  }
  return weights;
}
