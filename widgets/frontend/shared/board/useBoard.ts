// Notes in panes on the screen and in the private store.
import type { Translate } from "../host";
import { restored } from "./file";
import { type Board, EMPTY, type Pane, type Voice } from "./model";
import { type Desk as AnyDesk, useDesk } from "./useDesk";

export interface BoardProps {
  board: Board;
  panes: Pane[];
  voices: Voice[];
  /** The voice of a new note, until another is chosen. */
  voice: string;
  weights: boolean;
  /** So many letters fit on a note. */
  letters?: number;
  words: Translate;
  onChange(take: (board: Board) => Board, said?: string): void;
}

export type Desk = AnyDesk<Board>;

export const useBoard = (key: string, panes: Pane[], voices: Voice[], t: Translate): Desk =>
  useDesk<Board>(key, EMPTY, (told) => restored(panes, voices, told), t);
