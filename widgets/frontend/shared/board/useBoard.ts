// The board on the screen and in the private store, with undo, and the further fields beside it.
import { useRef } from "preact/hooks";
import { announce } from "../announce";
import { type History, begin, step, undo } from "../history";
import type { Translate } from "../host";
import { usePrivate } from "../store";
import { type Written, restored, restoredFields } from "./file";
import { type Board, EMPTY, type Pane, type Voice } from "./model";

interface Kept {
  history: History<Board>;
  fields: Record<string, string>;
}

export interface BoardProps {
  board: Board;
  panes: Pane[];
  voices: Voice[];
  weights: boolean;
  words: Translate;
  onChange(take: (board: Board) => Board, said?: string): void;
}

export interface Desk {
  board: Board;
  fields: Record<string, string>;
  canUndo: boolean;
  /** Change the board and say so; the steps before can be taken back. */
  change(take: (board: Board) => Board, said?: string): void;
  setField(name: string, text: string): void;
  undo(): void;
  /** Put a written board in place of this one. */
  open(written: Written): void;
}

const START: Kept = { history: begin(EMPTY), fields: {} };

function fitting(panes: Pane[], voices: Voice[], told: unknown): Kept {
  const { history, fields } = (typeof told === "object" && told !== null ? told : {}) as Partial<Kept>;
  const board = (raw: unknown) => restored(panes, voices, raw);
  const past = Array.isArray(history?.past) ? history.past.flatMap((raw) => board(raw) ?? []) : [];
  return { history: { now: board(history?.now) ?? EMPTY, past }, fields: restoredFields(fields) };
}

export function useBoard(key: string, panes: Pane[], voices: Voice[], t: Translate): Desk {
  const [kept, keep] = usePrivate<Kept>(`${key}.board`, START);
  // what the store gives is checked once; what this board wrote itself is whole
  const whole = useRef<Kept | undefined>(undefined);
  const latest = useRef(START);
  if (whole.current !== kept) {
    latest.current = fitting(panes, voices, kept);
    whole.current = kept;
  }
  const { history, fields } = latest.current;
  const put = (next: Kept) => {
    latest.current = next;
    whole.current = next;
    keep(next);
  };
  return {
    board: history.now,
    fields,
    canUndo: history.past.length > 0,
    change(take, said) {
      const now = latest.current;
      const next = step(now.history, take(now.history.now));
      if (next === now.history) return;
      put({ ...now, history: next });
      if (said) announce(said);
    },
    setField: (name, text) => put({ ...latest.current, fields: { ...latest.current.fields, [name]: text } }),
    undo() {
      put({ ...latest.current, history: undo(latest.current.history) });
      announce(t("board_undone"));
    },
    open(written) {
      put({ history: step(latest.current.history, written.board), fields: written.fields });
      announce(t("board_opened"));
    },
  };
}
