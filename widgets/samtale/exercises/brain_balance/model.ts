// The lever: use on one side, and a counterweight that follows slowly on the other. Our own simplified model: its
// numbers are places on a drawing, not doses, days or measurements. No DOM.
export const USES = ["none", "some", "often"] as const;
export type Use = (typeof USES)[number];

/** Weight of a step of use; the counterweight moves one place a step. */
export const WEIGHT: Record<Use, number> = { none: 0, some: 3, often: 6 };

export interface Lever {
  use: Use;
  /** The body's own counterweight, from 0 to the heaviest use. */
  counter: number;
}

export const LEVEL: Lever = { use: "none", counter: 0 };

/** So many steps fit on the list. */
export const MOST_STEPS = 40;

/** Take one step: the use is there at once, the counterweight comes one place nearer to it. */
export function next({ counter }: Lever, use: Use): Lever {
  return { use, counter: counter + Math.sign(WEIGHT[use] - counter) };
}

/** Every state that the steps lead through, the first one level. */
export const walk = (steps: readonly Use[]): Lever[] =>
  steps.reduce<Lever[]>((way, use) => [...way, next(way[way.length - 1], use)], [LEVEL]);

/** Above 0 the use weighs more, below 0 the counterweight. */
export const tilt = ({ use, counter }: Lever): number => WEIGHT[use] - counter;

export type Lean = "use_much" | "use_little" | "level" | "counter_little" | "counter_much";

const MUCH = 3;

/** The tilt in a word key. */
export function lean(lever: Lever): Lean {
  const places = tilt(lever);
  if (places === 0) return "level";
  const side = places > 0 ? "use" : "counter";
  return Math.abs(places) >= MUCH ? `${side}_much` : `${side}_little`;
}
