// The kept guesses in words: for the list, for paper and for a file.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import { type Dial, type Row, textOf, turned } from "./model";

export const names = (dials: readonly Dial[], t: Translate): string =>
  dials.map(({ title }) => title.toLowerCase()).join(` ${t("and")} `);

/** What was turned since the guess before, from what to what; "" for the first guess. */
export function change(all: readonly Dial[], rows: readonly Row[], at: number, t: Translate): string {
  const before = rows[at - 1];
  if (!before) return "";
  const told = turned(all, before.setting, rows[at].setting).map((dial) =>
    t("change", { dial: dial.title, from: textOf(dial, before.setting), to: textOf(dial, rows[at].setting) }),
  );
  return told.join(" ");
}

export function entries(all: readonly Dial[], rows: readonly Row[], point: string, t: Translate): Entry[] {
  const told = rows.map((row, at) => ({
    heading: t("row", { number: at + 1, setting: all.map((dial) => textOf(dial, row.setting)).join(" · ") }),
    text: [change(all, rows, at, t), row.text].filter(Boolean).join("\n\n"),
  }));
  return rows.length > 1 && point ? [...told, { heading: t("point"), text: point }] : told;
}
