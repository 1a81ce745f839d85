// The quiz on paper and in a file: every claim that was opened, with the rule of today and where it stands.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import { type Question, type Round, answerOf } from "./model";

const DAY = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" });
export const day = (iso: string): string => (iso ? DAY.format(new Date(`${iso}T00:00:00Z`)) : "");

/** What is known of a rule, by name: only what is there. */
export function facts(question: Question, t: Translate): [string, string][] {
  const all: [string, string][] = [
    [t("fact_now"), question.now],
    [t("fact_provisions"), question.provisions],
    [t("fact_source"), question.source],
    [t("fact_valid_from"), day(question.valid_from)],
    [t("fact_sources_as_of"), day(question.sources_as_of)],
    [t("fact_checked_on"), day(question.checked_on)],
  ];
  return all.filter(([, value]) => value);
}

export function entries(questions: readonly Question[], round: Round, t: Translate): Entry[] {
  const opened = questions.filter(({ id }) => answerOf(round, id).shown);
  const told = opened.map((question) => ({
    heading: question.claim,
    text: [
      ...(question.verdict ? [t(`verdict_${question.verdict}`)] : []),
      ...(question.awaits ? [t("awaits")] : []),
      ...facts(question, t).map(([name, value]) => `- ${name}: ${value}`),
    ].join("\n"),
  }));
  const look = questions.filter(({ id }) => round.look.includes(id)).map(({ claim }) => `- ${claim}`);
  return look.length ? [...told, { heading: t("look_list"), text: look.join("\n") }] : told;
}
