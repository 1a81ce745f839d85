// The board as a whole: choose picture or list, take steps back, and take it home.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Entry } from "../export";
import type { Translate } from "../host";
import { useId } from "../id";
import { PrivacyBar } from "../PrivacyBar";
import { usePrivate } from "../store";
import { BoardFiles } from "./BoardFiles";
import type { Sheet } from "./file";
import type { Pane } from "./model";
import { NoteList } from "./NoteList";
import { Panes } from "./Panes";
import type { Desk } from "./useBoard";
import "./board.css";

interface Props {
  sheet: Sheet;
  intro: string;
  desk: Desk;
  weights?: boolean;
  /** The panes to show now; all of them when left out. */
  shown?: readonly Pane[];
  file: string;
  viewKey: string;
  below?: Entry[];
  words: Translate;
  /** What the exercise asks before the panes. */
  before?: ComponentChildren;
  /** What the exercise asks after the panes. */
  children?: ComponentChildren;
}

export function BoardView({ sheet, intro, desk, weights = false, shown, file, viewKey, below = [], words: t, before, children }: Props) {
  const id = useId();
  const [view, show] = usePrivate(`${viewKey}.view`, "picture");
  const paper = useRef<HTMLElement>(null);
  const panes = [...(shown ?? sheet.panes)];
  const voices = [...sheet.voices];
  const View = view === "list" ? NoteList : Panes;
  return (
    <section ref={paper} aria-label={sheet.title}>
      <h4 class="sv-title">{sheet.title}</h4>
      {intro && <p>{intro}</p>}
      <p class="sv-board__warning sv-no-print">{t("no_names")}</p>
      {before}
      <div class="sv-row sv-row--spread sv-board__bar sv-no-print">
        <fieldset class="sv-board__views">
          <legend class="sv-visually-hidden">{t("board_view")}</legend>
          {["picture", "list"].map((name) => (
            <label key={name} class="sv-check">
              <input type="radio" name={id} checked={view === name} onChange={() => show(name)} />
              <span>{t(`board_as_${name}`)}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" class="sv-button" disabled={!desk.canUndo} onClick={desk.undo}>{t("board_undo")}</button>
      </div>
      <View board={desk.board} panes={panes} voices={voices} weights={weights} words={t} onChange={desk.change} />
      {children}
      <BoardFiles
        sheet={sheet}
        written={{ board: desk.board, fields: desk.fields }}
        below={below}
        file={file}
        paper={paper}
        words={t}
        onOpen={desk.open}
      />
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}
