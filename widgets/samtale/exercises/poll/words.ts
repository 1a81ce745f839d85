// What the bars say, in sentences: for the live region, for paper and for a file.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import type { Choice } from "@shared/tally";
import { type Answers, type Shown, shown } from "./model";

export function sentence({ people, leaders }: Shown, t: Translate): string {
  const names = leaders.map((bar) => `»${bar.text}«`).join(` ${t("and")} `);
  return [t("people_said", { people }), names && t(leaders.length === 1 ? "leader" : "leaders", { names, count: leaders[0].count })].filter(Boolean).join(" ");
}

/** One entry a question that was counted and may be shown. */
export function entries(questions: Choice[], choices: Choice[], answers: Answers, most: number, t: Translate): Entry[] {
  return questions.map(({ id, text }) => {
    const told = shown(choices, answers, id, most);
    if (!told) return { heading: text, text: t("not_counted") };
    const rows = told.bars.map((bar) => `- ${bar.text}: ${t("bar", { count: bar.count, share: bar.share })}`);
    return { heading: text, text: [sentence(told, t), "", ...rows].join("\n") };
  });
}
