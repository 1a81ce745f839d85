// Take a board home, as text, drawing, picture, data or paper, and open a saved one again.
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { type Entry, download, printOnly, toMarkdown } from "../export";
import type { Translate } from "../host";
import { useId } from "../id";
import { type Drawing, toPng } from "../svg";

/** What one kind of board can be made into. */
export interface Makers {
  title: string;
  /** Name of the files without ending. */
  file: string;
  entries(): Entry[];
  drawing(): Drawing;
  json(): string;
  /** Open what a file holds; false when it is no such board. */
  open(text: string): boolean;
}

interface Props {
  makers: Makers;
  paper: RefObject<HTMLElement | null>;
  words: Translate;
}

export function BoardFiles({ makers, paper, words: t }: Props) {
  const id = useId();
  const [fault, blame] = useState("");
  const { title, file } = makers;
  const png = async () => {
    try {
      download(`${file}.png`, await toPng(makers.drawing()));
      blame("");
    } catch {
      blame(t("board_no_png"));
    }
  };
  const open = async (input: HTMLInputElement) => {
    const found = input.files?.[0];
    if (!found) return;
    const text = await found.text().catch(() => "");
    input.value = ""; // the same file may be chosen again
    blame(makers.open(text) ? "" : t("board_bad_file"));
  };
  const button = (word: string, onClick: () => void) => (
    <button type="button" class="sv-button sv-button--quiet" onClick={onClick}>{t(word)}</button>
  );
  return (
    <div class="sv-board__files sv-no-print" role="group" aria-label={t("board_files")}>
      <div class="sv-row">
        {button("print", () => paper.current && printOnly(paper.current))}
        {button("save_markdown", () => download(`${file}.md`, toMarkdown(title, makers.entries(), t("export_footer"))))}
        {button("board_svg", () => download(`${file}.svg`, makers.drawing().svg, "image/svg+xml"))}
        {button("board_png", () => void png())}
        {button("board_json", () => download(`${file}.json`, makers.json(), "application/json"))}
        <label class="sv-button sv-button--quiet sv-board__open" for={id}>
          {t("board_open")}
          <input id={id} type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
        </label>
      </div>
      <p class="sv-field__alarm" role="status">{fault}</p>
    </div>
  );
}
