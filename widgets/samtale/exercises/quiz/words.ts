// The quiz on paper and in a file: every claim that was opened, with the rule of today and where it stands.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import { facts } from "@shared/law";
import { type Question, type Round, answerOf } from "./model";

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
