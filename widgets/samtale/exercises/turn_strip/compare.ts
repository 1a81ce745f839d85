// Readings of one talk beside each other: what they share, where they part, counts before and after the bend.
import { type Marks, type Turn, staffTurns, tagsOf } from "./model.ts";

export type Reader = "own" | "partner" | "key";

export interface Reading {
  reader: Reader;
  marks: Marks;
}

export type Agreement = "empty" | "same" | "partly" | "apart";

export const shared = (one: readonly string[], other: readonly string[]): string[] => one.filter((tag) => other.includes(tag));

/** How two sets of tags on one turn agree. */
export function agreement(one: readonly string[], other: readonly string[]): Agreement {
  const both = shared(one, other).length;
  if (!one.length && !other.length) return "empty";
  if (both === one.length && both === other.length) return "same";
  return both ? "partly" : "apart";
}

/** Numbers, from 1, of the turns that two readings tag differently. */
export function partings(turns: readonly Turn[], one: Marks, other: Marks): number[] {
  const differ = (id: string) => ["partly", "apart"].includes(agreement(tagsOf(one, id), tagsOf(other, id)));
  return staffTurns(turns).filter(({ id }) => differ(id)).map(({ id }) => place(turns, id));
}

/** Number of a turn, from 1; 0 for none. */
export const place = (turns: readonly Turn[], turn: string): number => turns.findIndex(({ id }) => id === turn) + 1;

/** Who reads a turn just as the key does. */
export function sameAsKey(readings: readonly Reading[], key: readonly string[], turn: string): Reader[] {
  const people = readings.filter(({ reader }) => reader !== "key");
  return people.filter(({ marks }) => agreement(tagsOf(marks, turn), key) === "same").map(({ reader }) => reader);
}

/** How often a tag stands before the bend, and from the bend on. Without a bend all is before. */
export function around(turns: readonly Turn[], marks: Marks, tag: string): [number, number] {
  const bend = turns.findIndex(({ id }) => id === marks.bend);
  const count: [number, number] = [0, 0];
  turns.forEach(({ id }, at) => {
    if (tagsOf(marks, id).includes(tag)) count[bend >= 0 && at >= bend ? 1 : 0] += 1;
  });
  return count;
}

/** `2, 5 og 7`, with the word between the last two. */
export function listed(items: readonly (string | number)[], and: string): string {
  const [last, ...before] = [...items].reverse();
  return before.length ? `${before.reverse().join(", ")} ${and} ${last}` : String(last ?? "");
}
