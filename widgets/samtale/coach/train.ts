// Learns the classifier from labelled lines when the front end is built; nothing of this runs in a browser.
// One linear support vector machine a rule, by dual coordinate descent: Hsieh and others (2008), "A dual coordinate
// descent method for large-scale linear SVM", with squared hinge loss and the bias as one more feature.
import { type RawClassifier, evenly } from "./classifier.ts";
import { KINDS, hear } from "./features.ts";
import { read } from "./reading.ts";
import type { Shared } from "./rules.ts";

export interface Labelled {
  line: string;
  previous: string[];
  /** Rules that apply. */
  labels: string[];
  /** The rules that this line says something about; without it, all. */
  about?: string[];
  /** What an error costs here; without it, 1. */
  cost?: number;
}

interface Vector {
  places: Int32Array;
  values: Float64Array;
  square: number;
}

const WEIGHTS = { words: 1, letters: 0.7, echo: 0.5 };
const LEAST = 10; // lines in which a feature must occur
const PASSES = 15;
const SCALE = 16;
const SMALLEST = 3; // what weighs less is not worth its bytes

export function train(lines: Labelled[], rules: string[], shared: Shared): RawClassifier {
  const heard = lines.map(({ line, previous }) => hear(line, read(line, shared), previous, shared).whole);
  const vocabularies = KINDS.map((kind) => often(heard.map((features) => features[kind])));
  const starts = vocabularies.map((_, at) => vocabularies.slice(0, at).reduce((sum, { size }) => sum + size, 0));
  const size = vocabularies.reduce((sum, vocabulary) => sum + vocabulary.size, 0);
  const vectors = heard.map((features) => {
    const told = KINDS.flatMap((kind, at) => {
      const value = evenly(WEIGHTS[kind], features[kind]);
      return [...features[kind]].flatMap((feature) => {
        const number = vocabularies[at].get(feature);
        return number === undefined ? [] : [[starts[at] + number, value]];
      });
    });
    const values = Float64Array.from(told, ([, value]) => value);
    return { places: Int32Array.from(told, ([place]) => place), values, square: values.reduce((sum, value) => sum + value * value, 0) };
  });
  const learnt = rules.map((rule) => {
    const told = lines.flatMap(({ about }, at) => (about === undefined || about.includes(rule) ? [at] : []));
    const costs = told.map((at) => lines[at].cost ?? 1);
    return separate(told.map((at) => vectors[at]), told.map((at) => lines[at].labels.includes(rule)), costs, size);
  });
  const round = (weight: number) => Math.round(weight * SCALE);
  const pairs = (number: number) =>
    learnt.flatMap((weights, rule) => (Math.abs(round(weights[number])) >= SMALLEST ? [rule, round(weights[number])] : []));
  return {
    rules,
    scale: SCALE,
    bias: learnt.map((weights) => Math.round(weights[size] * 1000) / 1000),
    kinds: KINDS.map((name, at) => ({
      name,
      weight: WEIGHTS[name],
      features: Object.fromEntries(
        [...vocabularies[at]].map(([feature, number]) => [feature, pairs(starts[at] + number)] as const).filter(([, told]) => told.length),
      ),
    })),
  };
}

/** The features that occur often enough, numbered. */
function often(heard: Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of heard) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts.keys()].filter((feature) => counts.get(feature)! >= LEAST).sort();
  return new Map(kept.map((feature, number) => [feature, number]));
}

/** Weights that separate some lines from the others; the last one is the bias. */
function separate(vectors: Vector[], labels: boolean[], costs: number[], size: number): Float64Array {
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
      const { places, values, square } = vectors[at];
      let margin = weights[size];
      for (let index = 0; index < places.length; index += 1) margin += weights[places[index]] * values[index];
      const gradient = side * margin - 1 + alphas[at] / (2 * costs[at]);
      const curve = square + 1 + 1 / (2 * costs[at]);
      const next = Math.max(0, alphas[at] - gradient / curve);
      const step = (next - alphas[at]) * side;
      alphas[at] = next;
      if (!step) continue;
      weights[size] += step;
      for (let index = 0; index < places.length; index += 1) weights[places[index]] += step * values[index];
    }
  }
  return weights;
}
