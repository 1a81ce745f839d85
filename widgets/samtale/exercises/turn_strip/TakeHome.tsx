// The strip as a file or on paper.
import type { RefObject } from "preact";
import { download, printOnly, toMarkdown, toText } from "@shared/export";
import type { Translate } from "@shared/host";
import type { Reading } from "./compare";
import type { Turn } from "./model";
import { entries } from "./sentences";

interface Props {
  title: string;
  file: string;
  turns: Turn[];
  tags: string[];
  readings: Reading[];
  sheet: RefObject<HTMLElement | null>;
  words: Translate;
}

export function TakeHome({ title, file, turns, tags, readings, sheet, words: t }: Props) {
  const told = () => entries(turns, tags, readings, t);
  const button = (word: string, onClick: () => void) => (
    <button type="button" class="sv-button sv-button--quiet" onClick={onClick}>{t(word)}</button>
  );
  return (
    <div class="sv-turn_strip__files sv-no-print">
      {button("save_text", () => download(`${file}.txt`, toText(title, told(), t("export_footer")), "text/plain"))}
      {button("save_markdown", () => download(`${file}.md`, toMarkdown(title, told(), t("export_footer"))))}
      {button("print", () => sheet.current && printOnly(sheet.current))}
    </div>
  );
}
