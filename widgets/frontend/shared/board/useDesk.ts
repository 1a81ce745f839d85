// A board of any kind on the screen and in the private store, with undo, and the further fields beside it.
import { useRef } from "preact/hooks";
import { announce } from "../announce";
import { type History, begin, step, undo } from "../history";
import type { Translate } from "../host";
import { usePrivate } from "../store";
import { restoredFields } from "./file";

interface Kept<T> {
  history: History<T>;
  fields: Record<string, string>;
}

export interface Desk<T> {
  board: T;
  fields: Record<string, string>;
  canUndo: boolean;
  /** Change the board and say so; the steps before can be taken back. */
  change(take: (board: T) => T, said?: string): void;
  setField(name: string, text: string): void;
  undo(): void;
  /** Put a written board in place of this one. */
  open(written: { board: T; fields: Record<string, string> }): void;
}

/** Keep a board under `key`; `restored` gives what may come from anywhere back as a board, or undefined. */
export function useDesk<T>(key: string, empty: T, restored: (told: unknown) => T | undefined, t: Translate): Desk<T> {
  const start = useRef<Kept<T>>({ history: begin(empty), fields: {} }).current;
  const [kept, keep] = usePrivate<Kept<T>>(`${key}.board`, start);
  // what the store gives is checked once; what this board wrote itself is whole
  const whole = useRef<Kept<T> | undefined>(undefined);
  const latest = useRef(start);
  if (whole.current !== kept) {
    const { history, fields } = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Kept<T>>;
    const past = Array.isArray(history?.past) ? history.past.flatMap((raw) => restored(raw) ?? []) : [];
    latest.current = { history: { now: restored(history?.now) ?? empty, past }, fields: restoredFields(fields) };
    whole.current = kept;
  }
  const { history, fields } = latest.current;
  const put = (next: Kept<T>) => {
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
