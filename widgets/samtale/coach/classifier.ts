// A linear classifier beside the patterns: what labelled lines say about a new one. The same as `classifier.py`.
import { type Features, type Heard, KINDS } from "./features.ts";

export interface RawClassifier {
  rules: string[];
  bias: number[];
  /** What each kind of feature weighs, and for each feature flat pairs of rule number and weight. */
  kinds: { name: (typeof KINDS)[number]; weight: number; features: Record<string, number[]> }[];
  scale: number;
}

/** What each of some features counts, so that a long line weighs no more than a short one. */
export const evenly = (weight: number, features: Set<string>): number => weight / Math.sqrt(Math.max(1, features.size));

export class Classifier {
  private readonly kinds: { name: keyof Features; weight: number; features: Map<string, number[]> }[];

  constructor(private readonly raw: RawClassifier) {
    this.kinds = raw.kinds.map((kind) => ({ ...kind, features: new Map(Object.entries(kind.features)) }));
  }

  /** For each rule on which side of its border the line lies, and how far from it. */
  margins(heard: Heard): Map<string, number> {
    const told = this.told(heard.whole, true);
    return new Map(this.raw.rules.map((rule, at) => [rule, told[at] / this.raw.scale + this.raw.bias[at]]));
  }

  /** The number of the sentence that speaks most for a rule; the first of equals. */
  sentence(heard: Heard, rule: string): number {
    const place = this.raw.rules.indexOf(rule);
    const told = heard.bySentence.map((features) => this.told(features)[place]);
    return told.indexOf(Math.max(...told));
  }

  /** Add up for each rule; `even`: each kind of feature by its length. */
  private told(features: Features, even = false): number[] {
    const told = this.raw.rules.map(() => 0);
    for (const { name, weight, features: known } of this.kinds) {
      const sums = told.map(() => 0);
      for (const feature of features[name]) {
        const pairs = known.get(feature) ?? [];
        for (let at = 0; at < pairs.length; at += 2) sums[pairs[at]] += pairs[at + 1];
      }
      const share = even ? evenly(weight, features[name]) : weight;
      for (const [rule, sum] of sums.entries()) told[rule] += share * sum;
    }
    return told;
  }
}
