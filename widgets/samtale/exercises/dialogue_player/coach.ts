// One remark of the coach on an own line, in words: the most harmful first, or a credit.
import { fetchCoach } from "@coach/door";

export interface Comment {
  level: "red" | "yellow" | "green";
  name: string;
  reason: string;
  form: string;
}

export async function comment(line: string, previous: string[]): Promise<Comment | undefined> {
  const coach = await fetchCoach();
  const { remarks, credits } = coach.review(line, previous);
  const finding = remarks[0] ?? credits[0];
  const rule = finding && coach.rules.find(({ id }) => id === finding.rule);
  return rule && { level: rule.level, name: rule.name, reason: rule.why, form: rule.form };
}
