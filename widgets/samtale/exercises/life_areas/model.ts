// One invented life: how much each area fills, and what a change may set going. No DOM.
export interface Area {
  id: string;
  title: string;
  hint: string;
}

export const GUESSES = ["more", "same", "less"] as const;
export type Guess = (typeof GUESSES)[number];
export const WAYS = ["up", "down"] as const;
export type Way = (typeof WAYS)[number];

/** Shapes for what a change may do, so that it is told without colour. */
export const SIGNS: Record<Guess | Way, string> = { more: "+", same: "=", less: "−", up: "↑", down: "↓" };

export interface Life {
  /** From 1 to `FULL`, by area; an area that is not named fills nothing. */
  fills: Record<string, number>;
  /** Id of the one area that moves; "" as long as none does. */
  moved: string;
  way: Way | "";
  guesses: Record<string, Guess>;
}

/** What is written beside the picture, by name of the field. */
export type Fields = Record<string, string>;

export const FULL = 4;
export const EMPTY: Life = { fills: {}, moved: "", way: "", guesses: {} };

export const fillOf = (life: Life, area: string): number => life.fills[area] ?? 0;

export function fill(life: Life, area: string, value: number): Life {
  return fillOf(life, area) === value ? life : { ...life, fills: { ...life.fills, [area]: value } };
}

/** Move another area, or the other way; the guesses were about the move before, so they begin anew. */
export function move(life: Life, change: Partial<Pick<Life, "moved" | "way">>): Life {
  const next = { ...life, ...change };
  return next.moved === life.moved && next.way === life.way ? life : { ...next, guesses: {} };
}

export function guess(life: Life, area: string, told: Guess): Life {
  return life.guesses[area] === told ? life : { ...life, guesses: { ...life.guesses, [area]: told } };
}

/** The areas that a move may reach, when an area and a way are chosen. */
export const reached = (areas: readonly Area[], life: Life): Area[] =>
  life.way && areas.some(({ id }) => id === life.moved) ? areas.filter(({ id }) => id !== life.moved) : [];

/** Names of the fields of the five good reasons. */
export const REASONS = Array.from({ length: 5 }, (_, at) => `reason-${at + 1}`);
export const WORRY = "worry";
export const noteField = (area: string): string => `note-${area}`;

/** What stands in a field, without blanks around it. */
export const written = (fields: Fields, name: string): string => (fields[name] ?? "").trim();

/** How many good reasons are still to be found before there is room for a worry. */
export const missing = (fields: Fields): number => REASONS.filter((name) => !written(fields, name)).length;

/** A worry that was written once is never hidden again. */
export const mayWorry = (fields: Fields): boolean => missing(fields) === 0 || written(fields, WORRY) !== "";
