// The board as a file: the same bytes for the same board, however it was built, and back again. No DOM.
import { type Board, EMPTY, MOST_WEIGHT, type Note, type Pane, type Voice, inPane } from "./model.ts";

const FORMAT = "samtale-board";
const VERSION = 1;
export const MOST_NOTES = 200;
export const MOST_LETTERS = 500;

export interface Sheet {
  kind: string;
  title: string;
  panes: readonly Pane[];
  voices: readonly Voice[];
  /** So many letters fit on a note; the usual number when left out. */
  letters?: number;
}

export interface Written {
  board: Board;
  /** Further fields of the exercise, by name, for example the next step. */
  fields: Record<string, string>;
}

export function toJson({ kind, title, panes }: Sheet, { board, fields }: Written): string {
  const note = ({ pane, text, voice, weight }: Note) => ({ pane, text, ...(voice && { voice }), ...(weight && { weight }) });
  const notes = panes.flatMap(({ id }) => inPane(board, id).map(note));
  const filled = Object.entries(fields).filter(([, text]) => text).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, kind, title, notes, fields: Object.fromEntries(filled) }, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A board that may come from anywhere, as far as it fits panes and voices; undefined when it is none. */
export function restored(panes: readonly Pane[], voices: readonly Voice[], told: unknown): Board | undefined {
  if (!isRecord(told) || !Array.isArray(told.notes) || told.notes.length > MOST_NOTES) return undefined;
  const known = new Set(voices.map(({ id }) => id));
  const notes: Note[] = [];
  for (const raw of told.notes as unknown[]) {
    if (!isRecord(raw) || typeof raw.text !== "string" || !raw.text.trim()) return undefined;
    if (!panes.some(({ id }) => id === raw.pane)) return undefined;
    const weight = Number.isInteger(raw.weight) ? Math.min(MOST_WEIGHT, Math.max(0, raw.weight as number)) : 0;
    const voice = typeof raw.voice === "string" && known.has(raw.voice) ? raw.voice : "";
    notes.push({ id: notes.length + 1, pane: raw.pane as string, text: raw.text.trim().slice(0, MOST_LETTERS), voice, weight });
  }
  return notes.length ? { notes, next: notes.length + 1 } : EMPTY;
}

export const restoredFields = (told: unknown): Record<string, string> =>
  isRecord(told)
    ? Object.fromEntries(
        Object.entries(told).flatMap(([name, text]) => (typeof text === "string" ? [[name, text.slice(0, MOST_LETTERS)]] : [])),
      )
    : {};

/** Read a file that `toJson` wrote; undefined for anything else, another kind of board, or another version. */
export function fromJson({ kind, panes, voices }: Sheet, text: string): Written | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (!isRecord(told) || told.format !== FORMAT || told.version !== VERSION || told.kind !== kind) return undefined;
    const board = restored(panes, voices, told);
    return board && { board, fields: restoredFields(told.fields) };
  } catch {
    return undefined;
  }
}
