// The preparation: where one is, what was written, and the page that comes of it. No DOM.
export interface Step {
  id: string;
  title: string;
  prompt: string;
  hint: string;
  choices: string[];
}

export interface Preparation {
  /** The step that is shown, from 0; the number of steps stands for the finished plan. */
  at: number;
  /** Words by step id. */
  texts: Record<string, string>;
  /** The chosen one of a step's choices, by step id. */
  chosen: Record<string, string>;
  /** Day of the conversation, year-month-day. */
  date: string;
}

export const START: Preparation = { at: 0, texts: {}, chosen: {}, date: "" };

const texts = (told: unknown): Record<string, string> =>
  typeof told === "object" && told !== null
    ? Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => typeof entry[1] === "string"))
    : {};

/** What the browser kept, as far as it fits the steps. */
export function restored(steps: readonly Step[], kept: unknown): Preparation {
  const told = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Record<keyof Preparation, unknown>>;
  const chosen = texts(told.chosen);
  return {
    at: Number.isInteger(told.at) ? Math.min(steps.length, Math.max(0, told.at as number)) : 0,
    texts: texts(told.texts),
    chosen: Object.fromEntries(steps.flatMap(({ id, choices }) => (choices.includes(chosen[id]) ? [[id, chosen[id]]] : []))),
    date: typeof told.date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(told.date) ? told.date : "",
  };
}

/** What was said at a step: the choice, then the words. */
export const said = ({ texts, chosen }: Preparation, { id }: Step): string =>
  [chosen[id] ?? "", (texts[id] ?? "").trim()].filter(Boolean).join(". ").replace(/([.!?])\. /g, "$1 ");

export const done = (preparation: Preparation, step: Step): boolean => said(preparation, step) !== "";

/** Seconds as minutes and seconds, for example 1:05. */
export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
