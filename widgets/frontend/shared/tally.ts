// Counted answers of a room: by raised hands now, by phones when there is a live room. No DOM, no names, no order of answering.

/** With fewer answers than this, a person could be told from the bars. */
export const LEAST = 5;
export const MOST_HANDS = 500;

export interface Choice {
  id: string;
  text: string;
}

export interface Tally {
  people: number;
  counts: Record<string, number>;
}

export interface Bar extends Choice {
  count: number;
  /** Per cent of the people who answered, rounded. */
  share: number;
}

export const mayShow = (tally: Tally): boolean => tally.people >= LEAST;

export function bars(choices: Choice[], tally: Tally): Bar[] {
  return choices.map((choice) => {
    const count = tally.counts[choice.id] ?? 0;
    return { ...choice, count, share: tally.people ? Math.round((100 * count) / tally.people) : 0 };
  });
}

/** The choices that most people took; none when nobody took any. */
export function leaders(told: Bar[]): Bar[] {
  const top = Math.max(0, ...told.map((bar) => bar.count));
  return top ? told.filter((bar) => bar.count === top) : [];
}

/** A typed number of hands: whole, not negative, not absurd. */
export function hands(typed: unknown): number {
  const number = Math.floor(Number(typed));
  return Number.isFinite(number) ? Math.min(MOST_HANDS, Math.max(0, number)) : 0;
}
