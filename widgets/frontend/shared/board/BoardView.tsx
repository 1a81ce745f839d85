// Notes in panes as a whole exercise: picture and list of one model.
import type { ComponentChildren, FunctionComponent } from "preact";
import type { Entry } from "../export";
import type { Translate } from "../host";
import type { Drawing } from "../svg";
import { type Sheet, type Written, fromJson, toJson } from "./file";
import { Frame } from "./Frame";
import { type Pane, inPane } from "./model";
import { NoteList } from "./NoteList";
import { Panes } from "./Panes";
import { toSvg } from "./picture";
import type { BoardProps, Desk } from "./useBoard";

interface Props {
  sheet: Sheet;
  intro: string;
  desk: Desk;
  weights?: boolean;
  /** The voice of a new note; the first one when left out. */
  voice?: string;
  /** The panes to show now; all of them when left out. */
  shown?: readonly Pane[];
  file: string;
  viewKey: string;
  below?: Entry[];
  words: Translate;
  /** Another picture than panes beside each other. */
  picture?: FunctionComponent<BoardProps>;
  /** Another drawing than panes beside each other. */
  draw?: (sheet: Sheet, written: Written, below: readonly string[]) => Drawing;
  before?: ComponentChildren;
  children?: ComponentChildren;
}

export function BoardView({ sheet, intro, desk, weights = false, voice = sheet.voices[0]?.id ?? "", shown, file, viewKey, below = [], words: t, picture = Panes, draw = toSvg, before, children }: Props) {
  const written = { board: desk.board, fields: desk.fields };
  const sign = (voice: string) => {
    const found = sheet.voices.find((other) => other.id === voice);
    return found ? `${found.sign} ${found.title}: ` : "";
  };
  const weight = (number: number) => (number ? ` (${t(`board_weight_${number}`)})` : "");
  const makers = {
    title: sheet.title,
    file,
    entries: () => [
      ...sheet.panes.map((pane) => ({
        heading: pane.title,
        text: inPane(desk.board, pane.id).map((note) => `- ${sign(note.voice)}${note.text}${weight(note.weight)}`).join("\n"),
      })),
      ...below,
    ],
    drawing: () => draw(sheet, written, [...below.map(({ heading, text }) => `${heading}: ${text || "–"}`), t("export_footer")]),
    json: () => toJson(sheet, written),
    open(text: string) {
      const read = fromJson(sheet, text);
      if (read) desk.open(read);
      return read !== undefined;
    },
  };
  const props = {
    board: desk.board,
    panes: [...(shown ?? sheet.panes)],
    voices: [...sheet.voices],
    voice,
    weights,
    letters: sheet.letters,
    words: t,
    onChange: desk.change,
  };
  return (
    <Frame
      intro={intro}
      makers={makers}
      canUndo={desk.canUndo}
      onUndo={desk.undo}
      viewKey={viewKey}
      show={(view) => {
        const View = view === "list" ? NoteList : picture;
        return <View {...props} />;
      }}
      words={t}
      before={before}
    >
      {children}
    </Frame>
  );
}
