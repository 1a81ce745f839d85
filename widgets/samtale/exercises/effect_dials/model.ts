// Three dials, and the guesses that were kept; between two guesses one dial is turned. No DOM.
export interface Dial {
  id: string;
  title: string;
  options: { id: string; text: string }[];
}

/** Id of the chosen option, by dial. */
export type Setting = Record<string, string>;

export interface Row {
  id: number;
  setting: Setting;
  text: string;
}

export interface Dials {
  setting: Setting;
  /** The guess that is being written. */
  guess: string;
  rows: Row[];
}

export const START: Dials = { setting: {}, guess: "", rows: [] };

export const turn = (dials: Dials, dial: string, option: string): Dials => ({
  ...dials,
  setting: { ...dials.setting, [dial]: option },
});

/** The dials that stand otherwise in `next` than in `before`. */
export const turned = (all: readonly Dial[], before: Setting, next: Setting): Dial[] =>
  all.filter(({ id }) => before[id] !== next[id]);

/** Word key of what is still to be done before the guess can be kept; "" when it can. */
export function fault(all: readonly Dial[], { setting, guess, rows }: Dials): "" | "need_dials" | "need_turn" | "turned_many" | "need_words" {
  if (all.some(({ id }) => !setting[id])) return "need_dials";
  const last = rows.at(-1);
  const changes = last ? turned(all, last.setting, setting).length : 1;
  if (changes !== 1) return changes ? "turned_many" : "need_turn";
  return guess.trim() ? "" : "need_words";
}

export function keep(all: readonly Dial[], dials: Dials): Dials {
  if (fault(all, dials)) return dials;
  const id = (dials.rows.at(-1)?.id ?? 0) + 1;
  return { ...dials, guess: "", rows: [...dials.rows, { id, setting: dials.setting, text: dials.guess.trim() }] };
}

export const remove = (dials: Dials, id: number): Dials => ({ ...dials, rows: dials.rows.filter((row) => row.id !== id) });

export const textOf = ({ id, options }: Dial, setting: Setting): string =>
  options.find((option) => option.id === setting[id])?.text ?? "–";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The options of a setting that the dials still have. */
function known(all: readonly Dial[], told: unknown): Setting {
  const setting = isRecord(told) ? told : {};
  const fits = all.filter(({ id, options }) => options.some((option) => option.id === setting[id]));
  return Object.fromEntries(fits.map(({ id }) => [id, setting[id] as string]));
}

/** What the browser kept, as far as the dials know it. */
export function restored(all: readonly Dial[], kept: unknown): Dials {
  const told = isRecord(kept) ? kept : {};
  const rows = (Array.isArray(told.rows) ? told.rows : []).filter(
    (row): row is Row => isRecord(row) && typeof row.text === "string" && row.text !== "",
  );
  return {
    setting: known(all, told.setting),
    guess: typeof told.guess === "string" ? told.guess : "",
    rows: rows.map(({ setting, text }, at) => ({ id: at + 1, setting: known(all, setting), text })),
  };
}
