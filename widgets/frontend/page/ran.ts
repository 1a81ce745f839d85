// What a page holds of a notebook that ran before anybody came: its widgets as they were left.
import type { Shelf } from "./shelf.ts";
import type { Fields } from "./wire.ts";

export const TARGET = "jupyter.widget";

/** An exercise that stands alone; its code lies on the shelf. */
export interface Alone {
  slice: string;
  state: Fields;
}

/** Any other widget; an exercise among them has its code on the shelf, too. */
export interface Left {
  model_name: string;
  model_module: string;
  model_module_version: string;
  state: Fields;
  buffers?: { path: (string | number)[]; data: string }[];
  slice?: string;
}

export interface Ran extends Shelf {
  exercises: Record<string, Alone>;
  widgets: Record<string, Left>;
  words: Record<string, Fields>;
}

/** The whole state of a widget: an exercise's interface words stand once for all of its kind. */
export function stateOf(ran: Ran, { slice, state }: Alone | Left): Fields {
  return slice ? { words: ran.words[slice] ?? {}, ...state } : state;
}
