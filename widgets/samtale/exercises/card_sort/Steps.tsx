// The way through the exercise, and what one takes home from it.
import type { RefObject } from "preact";
import { download, printOnly, toMarkdown, toText } from "@shared/export";
import type { Translate } from "@shared/host";
import { type Reading, entries } from "./compare";
import type { Card, Pile, Sort } from "./model";

interface StepsProps {
  sort: Sort;
  withKey: boolean;
  alone: boolean;
  words: Translate;
  onSort(sort: Sort): void;
}

export function Steps({ sort, withKey, alone, words: t, onSort }: StepsProps) {
  const button = (word: string, next: Partial<Sort>, kind = "") => (
    <button type="button" class={`sv-button ${kind}`} onClick={() => onSort({ ...sort, ...next })}>{t(word)}</button>
  );
  const [primary, quiet] = ["sv-button--primary", "sv-button--quiet"];
  return (
    <div class="sv-row sv-card_sort__steps sv-no-print">
      {sort.view === "partner" && button("see_both", { view: "result", paired: true }, primary)}
      {sort.view === "partner" && !sort.paired && button("stop_partner", { view: "own" }, quiet)}
      {sort.view === "own" &&
        !alone &&
        (sort.paired ? button("see_both", { view: "result" }, primary) : button("hand_over", { view: "partner", key: false }, primary))}
      {sort.view === "own" && withKey && button("show_key", { view: "result", key: true })}
      {sort.view === "result" && withKey && button(sort.key ? "hide_key" : "show_key", { key: !sort.key }, sort.key ? "" : primary)}
      {sort.view === "result" && !sort.paired && !alone && button("hand_over", { view: "partner", key: false })}
      {sort.view === "result" && button("edit_own", { view: "own" }, quiet)}
      {sort.view === "result" && sort.paired && button("edit_partner", { view: "partner" }, quiet)}
    </div>
  );
}

interface HomeProps {
  title: string;
  file: string;
  cards: Card[];
  piles: Pile[];
  readings: Reading[];
  sheet: RefObject<HTMLElement | null>;
  words: Translate;
}

export function TakeHome({ title, file, cards, piles, readings, sheet, words: t }: HomeProps) {
  const told = () => entries(cards, piles, readings, t);
  const button = (word: string, onClick: () => void) => (
    <button type="button" class="sv-button sv-button--quiet" onClick={onClick}>{t(word)}</button>
  );
  return (
    <div class="sv-row sv-no-print">
      {button("save_text", () => download(`${file}.txt`, toText(title, told(), t("export_footer")), "text/plain"))}
      {button("save_markdown", () => download(`${file}.md`, toMarkdown(title, told(), t("export_footer"))))}
      {button("print", () => sheet.current && printOnly(sheet.current))}
    </div>
  );
}
