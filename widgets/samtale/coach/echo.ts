// Does a sentence pick up the young person's own words? Measured by shared word stems. The same as `echo.py`.
import type { Shared } from "./rules.ts";
import { type Sentence, type Word, sentences, stem } from "./text.ts";

export const LATEST = 2; // turns that still sound in the room
const OPENING = 2; // clauses in which a single word is enough: an echo comes first
const SHARE = 3; // one word with content in so many
const KINDRED = 5; // letters that two long stems share at the front

const SPEAKER = ["jeg", "vi"];

export function echoes(line: string, sentence: Sentence, previous: string[], shared: Shared): boolean {
  if (!previous.length) return false;
  const heard = previous.slice(-LATEST).flatMap((turn) => sentences(turn, shared.spelling));
  const last = sentences(previous[previous.length - 1], shared.spelling);
  const uses = (some: Set<string>) => sentence.words.some((word) => some.has(word.text));
  const named = uses(shared.naming);
  if (last.length && last[last.length - 1].end === "?" && !named) return false;
  const latest = contentOf(previous.slice(-1), shared);
  const earlier = contentOf(previous.slice(-LATEST), shared);
  const turned = new Set(last.flatMap((part) => part.words.map((word) => shared.turned.get(word.text) ?? word.text)));
  const ownVoice = new Set([...shared.oneself].filter((word) => !turned.has(word)));
  const denied = heard.some((part) => part.words.some((word) => shared.denying.has(word.text)));
  if (denied) for (const word of shared.denying) ownVoice.delete(word);
  if (uses(shared.hearing)) for (const word of SPEAKER) ownVoice.delete(word); // "jeg hører, at du" speaks of the other
  for (const [place, clause] of clauses(sentence).entries()) {
    const words = [...new Set(clause.map((word) => word.text))];
    if (words.some((word) => ownVoice.has(word))) {
      if (place === 0 && SPEAKER.some((word) => ownVoice.has(word) && words.includes(word))) return false;
      continue;
    }
    const own = stemsOf(line, clause, shared);
    const again = [...own].filter((word) => known(word, earlier));
    const fresh = [...own].some((word) => known(word, latest));
    const enough = place < OPENING && again.length * SHARE >= own.size;
    if (fresh && (again.length >= 2 || enough || named)) return true;
    const core = words.filter((word) => turned.has(word) || !shared.marks.has(word));
    const small = [shared.pronouns, shared.naming, shared.joining];
    const back = core.filter((word) => !small.some((some) => some.has(word)));
    const whole = !own.size && core.length >= 2 && back.length > 0 && back.every((word) => turned.has(word));
    if (whole && (named || back.includes("ikke") || back.length >= 2)) return true;
  }
  return false;
}

/** The stems of the words that carry content. */
export function stemsOf(line: string, words: Word[], shared: Shared): Set<string> {
  const carrying = words.filter((word) => word.text !== "," && !shared.empty.has(word.text));
  return new Set(carrying.map((word) => stem(shared.forms.get(word.text) ?? line.slice(word.start, word.end))));
}

/** The stems with content of some turns. */
export function contentOf(turns: string[], shared: Shared): Set<string> {
  return new Set(turns.flatMap((turn) => sentences(turn).flatMap((part) => [...stemsOf(turn, part.words, shared)])));
}

function clauses(sentence: Sentence): Word[][] {
  const all: Word[][] = [[]];
  for (const word of sentence.words) {
    if (word.text === ",") all.push([]);
    else all[all.length - 1].push(word);
  }
  return all;
}

/** Was a stem, or one of its kin, said? */
export function known(word: string, said: Set<string>): boolean {
  if (said.has(word)) return true;
  const front = word.slice(0, KINDRED);
  const akin = (other: string) => other.startsWith(front) || other.endsWith(word);
  return word.length >= KINDRED && [...said].some(akin);
}
