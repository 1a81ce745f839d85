// A sentence as the rules read it. The same as `reading.py`.
import type { Shared } from "./rules.ts";
import { type Sentence, sentences } from "./text.ts";

export const QUOTED = "§";

/** Words with single spaces between, and where each one stands. */
export class Read {
  text = " ";
  offsets: number[] = [];
  asking: boolean;
  question: boolean;
  marks: Map<string, string>;

  constructor(readonly sentence: Sentence, shared: Shared) {
    this.marks = shared.marks;
    for (const word of sentence.words) {
      this.offsets.push(this.text.length);
      this.text += `${word.quoted ? QUOTED : (shared.marks.get(word.text) ?? "") + word.text} `;
    }
    this.asking = anyOf(shared.asking, this.text);
    this.question = sentence.end === "?" || (sentence.end === "" && this.asking);
    if (sentence.end) this.text += `${sentence.end} `;
  }

  place(start: number, end: number): [number, number] {
    const all = this.sentence.words;
    const touched = all.filter(
      (word, index) => this.offsets[index] < Math.max(end, start + 1) && this.offsets[index] + word.text.length >= start,
    );
    const words = touched.filter((word) => word.text !== ",");
    const chosen = words.length ? words : all;
    const telling = chosen.find((word) => !this.marks.has(word.text)); // small words in front say nothing
    return [(telling ?? chosen[0]).start, chosen[chosen.length - 1].end];
  }
}

/** The sentences of a line or a turn. */
export function read(text: string, shared: Shared): Read[] {
  return sentences(text, shared.spelling).map((sentence) => new Read(sentence, shared));
}

/** Is one of the patterns found? */
export function anyOf(patterns: RegExp[], text: string): boolean {
  return patterns.some((pattern) => text.search(pattern) >= 0);
}
