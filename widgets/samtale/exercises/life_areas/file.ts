// The life as a file: the same bytes for the same life, whatever was chosen first, and back again. No DOM.
import { restoredFields } from "../../../frontend/shared/board/file.ts";
import { type Area, FULL, type Fields, GUESSES, type Guess, type Life, REASONS, WAYS, WORRY, type Way, noteField, written } from "./model.ts";

const FORMAT = "samtale-life";
const VERSION = 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The parts of a record that belong to an area and fit, in the order of the areas. */
function fitting<T>(areas: readonly Area[], told: unknown, fits: (part: unknown) => boolean): Record<string, T> {
  const parts = isRecord(told) ? told : {};
  const known = areas.filter(({ id }) => Object.hasOwn(parts, id) && fits(parts[id]));
  return Object.fromEntries(known.map(({ id }) => [id, parts[id] as T]));
}

/** A life that may come from anywhere, as far as it fits the areas; undefined when it is none. */
export function restored(areas: readonly Area[], told: unknown): Life | undefined {
  if (!isRecord(told) || !isRecord(told.fills)) return undefined;
  const moved = areas.find(({ id }) => id === told.moved)?.id ?? "";
  const way = WAYS.includes(told.way as Way) ? (told.way as Way) : "";
  const others = moved && way ? areas.filter(({ id }) => id !== moved) : [];
  return {
    fills: fitting(areas, told.fills, (part) => Number.isInteger(part) && (part as number) > 0 && (part as number) <= FULL),
    moved,
    way,
    guesses: fitting(others, told.guesses, (part) => GUESSES.includes(part as Guess)),
  };
}

export function toJson(areas: readonly Area[], title: string, life: Life, fields: Fields): string {
  const names = [...areas.map(({ id }) => noteField(id)), ...REASONS, WORRY];
  const filled = names.flatMap((name) => (written(fields, name) ? [[name, written(fields, name)]] : []));
  const told = { format: FORMAT, version: VERSION, title, life: restored(areas, life), fields: Object.fromEntries(filled) };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Read a file that `toJson` wrote; undefined for anything else or another version. */
export function fromJson(areas: readonly Area[], text: string): { board: Life; fields: Fields } | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (!isRecord(told) || told.format !== FORMAT || told.version !== VERSION) return undefined;
    const board = restored(areas, told.life);
    return board && { board, fields: restoredFields(told.fields) };
  } catch {
    return undefined;
  }
}
