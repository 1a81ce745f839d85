// The sheet as text. What tells the moment comes last.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import type { Heard } from "./coach";
import { type Criterion, type Rounds, type Sheet, type Slot, compared, premark } from "./model";

/** The coach's suggestion for a reply in one line; empty when the coach has none. */
export function coachLine(slot: Slot, criteria: readonly Criterion[], heard: Heard, t: Translate): string {
  const told = criteria.flatMap((criterion) => {
    const value = premark(criterion, heard[slot.id]);
    return value === undefined ? [] : [`${criterion.name} ${value}`];
  });
  return told.length ? t("coach_line", { marks: told.join(", ") }) : "";
}

/** How sure the person felt: own words of the last page. */
export function sureLines({ before, after }: Rounds, t: Translate): string[] {
  const said = (word: string, number: number | null | undefined) => (number === null || number === undefined ? [] : [t(word, { number })]);
  return [...said("sure_told_before", before?.now), ...said("sure_told_now", after?.now), ...said("sure_told_then", after?.then)];
}

export function entries(all: readonly Slot[], criteria: readonly Criterion[], rounds: Rounds, sheet: Sheet, heard: Heard, t: Translate): Entry[] {
  const key = criteria.map(({ name, text }) => `- ${name}: ${text}`).join("\n");
  const replies = all.map((slot, at) => ({
    heading: `${t("reply")} ${at + 1}`,
    text: `${slot.statement.who} »${slot.statement.text}«\n\n${slot.reply.split("\n").map((line) => `> ${line}`).join("\n")}`,
  }));
  const rows = compared(sheet, all, criteria)?.map(({ sums, differ }, at) => {
    const names = differ.map(({ name }) => name).join(", ") || t("none");
    return `- ${t("reply")} ${at + 1}: ${t("row", { one: sums[0], two: sums[1], names })}`;
  });
  const told = all.map((slot, at) => `- ${t("reply")} ${at + 1}: ${t(`moment_${slot.moment}`)}. ${coachLine(slot, criteria, heard, t)}`.trim());
  return [
    { heading: t("key"), text: `${key}\n\n${t("paper_how")}` },
    ...replies,
    ...(rows ? [{ heading: t("result"), text: rows.join("\n") }] : []),
    { heading: t("last_page"), text: [...told, "", ...sureLines(rounds, t), t("totals_caveat")].join("\n") },
  ];
}
