// Answers of a quiz: what was said, how sure, and how well the two fit. No DOM.
import type { Rule } from "../../../frontend/shared/law.ts";

export interface Question extends Rule {
  claim: string;
  holds: "yes" | "no" | "open";
  verdict: string;
}

export const SAID = ["yes", "no", "unknown"] as const;
export type Said = (typeof SAID)[number];

export interface Answer {
  said?: Said;
  /** From 0 to 10. */
  sure: number;
  shown: boolean;
}

export interface Round {
  at: number;
  answers: Record<string, Answer>;
  /** Ids of the questions to look up. */
  look: string[];
}

export const START: Round = { at: 0, answers: {}, look: [] };
export const NO_ANSWER: Answer = { sure: 5, shown: false };

/** Rules past their date are not asked any more. */
export const asked = (questions: readonly Question[]): Question[] => questions.filter(({ age }) => age !== "expired");

export const answerOf = (round: Round, id: string): Answer => round.answers[id] ?? NO_ANSWER;

/** Change an answer; what was shown is settled. */
export function answer(round: Round, id: string, change: Partial<Answer>): Round {
  const now = answerOf(round, id);
  if (now.shown) return round;
  return { ...round, answers: { ...round.answers, [id]: { ...now, ...change } } };
}

export function turnLook(round: Round, id: string): Round {
  return { ...round, look: round.look.includes(id) ? round.look.filter((other) => other !== id) : [...round.look, id] };
}

/** True, false, or undefined when the question is open or nothing was claimed to be known. */
export function isRight(question: Question, { said }: Answer): boolean | undefined {
  if (question.holds === "open" || said === undefined || said === "unknown") return undefined;
  return said === question.holds;
}

/** Sure from 7, unsure up to 3, in between otherwise. */
export const BANDS = ["sure", "between", "unsure"] as const;
export type Band = (typeof BANDS)[number];
export const bandOf = (sure: number): Band => (sure >= 7 ? "sure" : sure <= 3 ? "unsure" : "between");

export interface Result {
  right: number;
  judged: number;
  bands: Record<Band, { right: number; judged: number }>;
  /** Where somebody was sure and it was not so: what is best worth talking about. */
  surprises: Question[];
}

export function result(questions: readonly Question[], round: Round): Result {
  const bands = Object.fromEntries(BANDS.map((band) => [band, { right: 0, judged: 0 }])) as Result["bands"];
  const surprises: Question[] = [];
  for (const question of questions) {
    const given = answerOf(round, question.id);
    const right = given.shown ? isRight(question, given) : undefined;
    if (right === undefined) continue;
    const band = bandOf(given.sure);
    bands[band].judged += 1;
    if (right) bands[band].right += 1;
    else if (band === "sure") surprises.push(question);
  }
  const sum = (name: "right" | "judged") => BANDS.reduce((total, band) => total + bands[band][name], 0);
  return { right: sum("right"), judged: sum("judged"), bands, surprises };
}

export const isDone = (questions: readonly Question[], round: Round): boolean =>
  questions.every(({ id }) => answerOf(round, id).shown);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the browser kept, as far as it is whole. */
export function restored(kept: unknown): Round {
  if (!isRecord(kept) || !isRecord(kept.answers) || !Array.isArray(kept.look)) return START;
  const at = Number.isInteger(kept.at) && (kept.at as number) >= 0 ? (kept.at as number) : 0;
  const answers: Record<string, Answer> = {};
  for (const [id, told] of Object.entries(kept.answers)) {
    if (!isRecord(told)) continue;
    const sure = Number.isInteger(told.sure) ? Math.min(10, Math.max(0, told.sure as number)) : NO_ANSWER.sure;
    const said = SAID.find((name) => name === told.said);
    answers[id] = { ...(said && { said }), sure, shown: told.shown === true && said !== undefined };
  }
  return { at, answers, look: kept.look.filter((id) => typeof id === "string") };
}
