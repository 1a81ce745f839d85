// One's own answers and the counted hands, question by question. No DOM.
import { type Choice, type Tally, bars, hands, leaders, mayShow } from "../../../frontend/shared/tally.ts";

export interface Answers {
  /** Index of the question on the screen. */
  at: number;
  /** Ids of one's own choices, by question. */
  own: Record<string, string[]>;
  counts: Record<string, Record<string, number>>;
  /** Typed number of people, by question; only asked for when a person may take several choices. */
  people: Record<string, number>;
  /** Ids of the questions whose bars are open. */
  open: string[];
}

export const START: Answers = { at: 0, own: {}, counts: {}, people: {}, open: [] };

/** Take a choice, or let go of it; a single choice replaces the one before. */
export function take(answers: Answers, question: string, choice: string, most: number): Answers {
  const now = answers.own[question] ?? [];
  const next = now.includes(choice) ? now.filter((id) => id !== choice) : most === 1 ? [choice] : [...now, choice];
  if (next.length > most) return answers;
  return { ...answers, own: { ...answers.own, [question]: next } };
}

export const forgetOwn = (answers: Answers, question: string): Answers => ({
  ...answers,
  own: { ...answers.own, [question]: [] },
});

export function count(answers: Answers, question: string, choice: string, typed: unknown): Answers {
  const counts = { ...answers.counts[question], [choice]: hands(typed) };
  return { ...answers, counts: { ...answers.counts, [question]: counts } };
}

export const setPeople = (answers: Answers, question: string, typed: unknown): Answers => ({
  ...answers,
  people: { ...answers.people, [question]: hands(typed) },
});

export const uncount = (answers: Answers, question: string): Answers => ({
  ...answers,
  counts: { ...answers.counts, [question]: {} },
  people: { ...answers.people, [question]: 0 },
  open: answers.open.filter((id) => id !== question),
});

export function turn(answers: Answers, question: string): Answers {
  const open = answers.open.includes(question) ? answers.open.filter((id) => id !== question) : [...answers.open, question];
  return { ...answers, open };
}

export function tally(answers: Answers, question: string, most: number): Tally {
  const counts = answers.counts[question] ?? {};
  const raised = Object.values(counts).reduce((sum, number) => sum + number, 0);
  return { counts, people: most === 1 ? raised : (answers.people[question] ?? 0) };
}

/** What cannot be: more hands for a choice than people, or more in all than they may raise. */
export function tooMany({ counts, people }: Tally, most: number): boolean {
  const numbers = Object.values(counts);
  return numbers.some((number) => number > people) || numbers.reduce((sum, number) => sum + number, 0) > people * most;
}

export interface Shown {
  bars: ReturnType<typeof bars>;
  leaders: ReturnType<typeof leaders>;
  people: number;
}

/** The bars of a question, when enough people answered and the numbers fit. */
export function shown(choices: Choice[], answers: Answers, question: string, most: number): Shown | undefined {
  const told = tally(answers, question, most);
  if (!mayShow(told) || tooMany(told, most)) return undefined;
  const all = bars(choices, told);
  return { bars: all, leaders: leaders(all), people: told.people };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const all = (value: unknown, fits: (part: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(fits);
const isText = (value: unknown) => typeof value === "string";
const isHands = (value: unknown) => typeof value === "number" && hands(value) === value;

/** What the browser kept, or a new beginning when it is not what this exercise writes. */
export function restored(kept: unknown): Answers {
  const whole =
    isRecord(kept) &&
    Number.isInteger(kept.at) &&
    (kept.at as number) >= 0 &&
    all(kept.own, (ids) => Array.isArray(ids) && ids.every(isText)) &&
    all(kept.counts, (counts) => all(counts, isHands)) &&
    all(kept.people, isHands) &&
    Array.isArray(kept.open) &&
    kept.open.every(isText);
  return whole ? (kept as unknown as Answers) : START;
}
