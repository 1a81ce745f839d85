// Take the board home, as text, drawing, picture, data or paper, and open a saved one again.
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { type Entry, download, printOnly, toMarkdown } from "../export";
import type { Translate } from "../host";
import { useId } from "../id";
import { toPng } from "../svg";
import { type Sheet, type Written, fromJson, toJson } from "./file";
import { inPane } from "./model";
import { toSvg } from "./picture";

interface Props {
  sheet: Sheet;
  written: Written;
  /** What stands below the panes, on paper and in files. */
  below: Entry[];
  file: string;
  paper: RefObject<HTMLElement | null>;
  words: Translate;
  onOpen(written: Written): void;
}

export function BoardFiles({ sheet, written, below, file, paper, words: t, onOpen }: Props) {
  const id = useId();
  const [fault, blame] = useState("");
  const sign = (voice: string) => {
    const found = sheet.voices.find((other) => other.id === voice);
    return found ? `${found.sign} ${found.title}: ` : "";
  };
  const weight = (number: number) => (number ? ` (${t(`board_weight_${number}`)})` : "");
  const entries = (): Entry[] => [
    ...sheet.panes.map((pane) => ({
      heading: pane.title,
      text: inPane(written.board, pane.id).map((note) => `- ${sign(note.voice)}${note.text}${weight(note.weight)}`).join("\n"),
    })),
    ...below,
  ];
  const drawing = () => toSvg(sheet, written, [...below.map(({ heading, text }) => `${heading}: ${text || "–"}`), t("export_footer")]);
  const png = async () => {
    const { svg, width, height } = drawing();
    try {
      download(`${file}.png`, await toPng(svg, width, height));
      blame("");
    } catch {
      blame(t("board_no_png"));
    }
  };
  const open = async (input: HTMLInputElement) => {
    const found = input.files?.[0];
    if (!found) return;
    const read = fromJson(sheet, await found.text().catch(() => ""));
    input.value = ""; // the same file may be chosen again
    blame(read ? "" : t("board_bad_file"));
    if (read) onOpen(read);
  };
  const button = (word: string, onClick: () => void) => (
    <button type="button" class="sv-button sv-button--quiet" onClick={onClick}>{t(word)}</button>
  );
  return (
    <div class="sv-board__files sv-no-print" role="group" aria-label={t("board_files")}>
      <div class="sv-row">
        {button("print", () => paper.current && printOnly(paper.current))}
        {button("save_markdown", () => download(`${file}.md`, toMarkdown(sheet.title, entries(), t("export_footer"))))}
        {button("board_svg", () => download(`${file}.svg`, drawing().svg, "image/svg+xml"))}
        {button("board_png", () => void png())}
        {button("board_json", () => download(`${file}.json`, toJson(sheet, written), "application/json"))}
        <label class="sv-button sv-button--quiet sv-board__open" for={id}>
          {t("board_open")}
          <input id={id} type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
        </label>
      </div>
      <p class="sv-field__alarm" role="status">{fault}</p>
    </div>
  );
}
