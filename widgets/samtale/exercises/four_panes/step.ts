// The one next step in words, for paper, files and the calendar.
import { danishDate } from "@shared/danish";
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";

export const PANES = ["concerns", "hopes", "resources", "steps"];
export const FIELDS = ["step", "who", "when", "sure"];

export function belowPanes(fields: Record<string, string>, t: Translate): Entry[] {
  const told = { ...fields, when: danishDate(fields.when ?? ""), sure: fields.sure ? t("of_ten", { number: fields.sure }) : "" };
  return FIELDS.map((name) => ({ heading: t(`field_${name}`), text: told[name as keyof typeof told] ?? "" }));
}
