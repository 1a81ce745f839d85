// Notes in panes: the one model behind the picture and the list. No DOM.
export interface Pane {
  id: string;
  title: string;
  hint: string;
}

/** Whose words a note holds; the sign is a shape, so that no voice is a colour only. */
export interface Voice {
  id: string;
  title: string;
  sign: string;
}

export interface Note {
  id: number;
  pane: string;
  text: string;
  /** Id of the voice; "" when nobody was named. */
  voice: string;
  /** How much it counts, from 0 (not weighed) to 3. */
  weight: number;
}

export interface Board {
  notes: Note[];
  next: number;
}

export const MOST_WEIGHT = 3;
export const EMPTY: Board = { notes: [], next: 1 };

export const inPane = (board: Board, pane: string): Note[] => board.notes.filter((note) => note.pane === pane);

/** Add a note at the end of a pane; blank text adds none. */
export function add(board: Board, pane: string, text: string, voice = ""): Board {
  const clean = text.trim();
  if (!clean) return board;
  return { notes: [...board.notes, { id: board.next, pane, text: clean, voice, weight: 0 }], next: board.next + 1 };
}

/** Change text, voice or weight of a note; blank text changes nothing. */
export function edit(board: Board, id: number, change: Partial<Pick<Note, "text" | "voice" | "weight">>): Board {
  const note = board.notes.find((other) => other.id === id);
  const next = { ...change, ...(change.text === undefined ? {} : { text: change.text.trim() }) };
  if (!note || next.text === "") return board;
  if (Object.entries(next).every(([name, value]) => note[name as keyof Note] === value)) return board;
  return { ...board, notes: board.notes.map((other) => (other === note ? { ...note, ...next } : other)) };
}

export function remove(board: Board, id: number): Board {
  const notes = board.notes.filter((note) => note.id !== id);
  return notes.length === board.notes.length ? board : { ...board, notes };
}

/** Move a note to a place in a pane, from 0; without a place to the pane's end. */
export function move(board: Board, id: number, pane: string, place?: number): Board {
  const note = board.notes.find((other) => other.id === id);
  if (!note) return board;
  const had = inPane(board, note.pane).indexOf(note);
  const mates = inPane(board, pane).filter((other) => other !== note);
  const to = Math.max(0, Math.min(place ?? mates.length, mates.length));
  if (note.pane === pane && had === to) return board;
  mates.splice(to, 0, { ...note, pane });
  return { ...board, notes: [...board.notes.filter((other) => other !== note && other.pane !== pane), ...mates] };
}

/** Move a note up (-1) or down (1) in its pane; at the end nothing happens. */
export function shift(board: Board, id: number, by: -1 | 1): Board {
  const note = board.notes.find((other) => other.id === id);
  if (!note) return board;
  const mates = inPane(board, note.pane);
  const to = mates.indexOf(note) + by;
  return to < 0 || to >= mates.length ? board : move(board, id, note.pane, to);
}

/** How many notes each voice has in each pane; "" counts those without a voice. */
export function counts(board: Board, panes: readonly Pane[], voices: readonly Voice[]): Record<string, Record<string, number>> {
  const rows = ["", ...voices.map(({ id }) => id)];
  const count = (voice: string, pane: string) => inPane(board, pane).filter((note) => note.voice === voice).length;
  return Object.fromEntries(rows.map((voice) => [voice, Object.fromEntries(panes.map(({ id }) => [id, count(voice, id)]))]));
}
