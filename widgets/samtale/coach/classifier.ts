// A linear classifier beside the patterns: what labelled lines say about a new one. The same as `classifier.py`.
import type { Shared } from "./rules.ts";
import { type Sentence, fold, sentences, stem } from "./text.ts";

export const SURE = 0.05; // from here on a line is like those with the label
export const UNLIKE = -0.5; // below this it is so unlike them that a pattern alone counts for nothing

export interface RawClassifier {
  rules: string[];
  bias: number[];
  /** Flat pairs of rule number and weight, by feature. */
  words: Record<string, number[]>;
  scale: number;
}

export interface Heard {
  bySentence: Set<string>[];
  all: Set<string>;
}

/** The features of a line: stems and pairs of neighbours, and whether it answers a question. */
export function hear(line: string, said: Sentence[], previous: string[], shared: Shared): Heard {
  const bySentence = said.map((sentence) => featuresOf(line, sentence, shared));
  const asked = previous.length ? sentences(previous[previous.length - 1]) : [];
  const answers = asked.length && asked[asked.length - 1].end === "?" ? ["asked"] : [];
  return { bySentence, all: new Set([...bySentence.flatMap((features) => [...features]), ...answers]) };
}

function featuresOf(line: string, sentence: Sentence, shared: Shared): Set<string> {
  const words = sentence.words.map((word) => {
    if (word.text === ",") return ",";
    if (word.quoted) return "§";
    const written = line.slice(word.start, word.end);
    const meant = fold(written) === word.text ? written : word.text;
    return stem(shared.forms.get(word.text) ?? meant);
  });
  const parts = ["<", ...words, sentence.end || ">"];
  return new Set([...parts, ...parts.slice(1).map((part, at) => `${parts[at]} ${part}`)]);
}

export class Classifier {
  private readonly words: Map<string, number[]>;

  constructor(private readonly raw: RawClassifier) {
    this.words = new Map(Object.entries(raw.words));
  }

  /** For each rule on which side of its border the line lies, and how far from it. */
  margins(heard: Heard): Map<string, number> {
    const { sums, known } = this.sums(heard.all);
    const length = Math.sqrt(Math.max(1, known));
    return new Map(this.raw.rules.map((rule, at) => [rule, (sums[at] / length + this.raw.bias[at]) / this.raw.scale]));
  }

  /** The number of the sentence that speaks most for a rule; the first of equals. */
  sentence(heard: Heard, rule: string): number {
    const place = this.raw.rules.indexOf(rule);
    const told = heard.bySentence.map((features) => this.sums(features).sums[place]);
    return told.indexOf(Math.max(...told));
  }

  private sums(features: Set<string>): { sums: number[]; known: number } {
    const sums = this.raw.rules.map(() => 0);
    let known = 0;
    for (const feature of features) {
      const pairs = this.words.get(feature);
      if (!pairs) continue;
      known += 1;
      for (let at = 0; at < pairs.length; at += 2) sums[pairs[at]] += pairs[at + 1];
    }
    return { sums, known };
  }
}
