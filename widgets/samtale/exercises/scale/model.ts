// Which stop a key means. Numbers are typed: 1 and, right after it, 0 make ten.
export const STOPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
export const TYPING = 800;

export interface Typed {
  digit: string;
  at: number;
}

/** The stop that a digit key chooses, given the digit before it. */
export function typed(digit: string, before: Typed | undefined, now: number): number {
  const quick = before !== undefined && now - before.at < TYPING;
  return quick && before.digit === "1" && digit === "0" ? 10 : Number(digit);
}

/** The stop under a pointer at `x` on a row of eleven equal stops. */
export function stopAt(x: number, left: number, width: number): number {
  return Math.min(10, Math.max(0, Math.floor(((x - left) / width) * STOPS.length)));
}
