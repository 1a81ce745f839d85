// The sheet for the wall: every question, every end, and lines for one's own contacts. Filled in by hand.
import type { Translate } from "@shared/host";
import { type Rule, facts } from "@shared/law";
import type { Step } from "./model";

interface Props {
  steps: Step[];
  rules: Record<string, Rule>;
  contacts: string[];
  words: Translate;
}

export function Paper({ steps, rules, contacts, words: t }: Props) {
  const named = (id: string) => steps.find((step) => step.id === id)?.question ?? "";
  return (
    <div class="sv-only-print">
      {steps.map((step) => (
        <div key={step.id} class="sv-decision_guide__paper">
          <strong>{step.question}</strong>
          <ul>
            {step.options.map(({ text, to }) => <li key={text}>{t("leads", { text, to: named(to) })}</li>)}
            {step.end.map((line) => <li key={line}>{line}</li>)}
          </ul>
          {rules[step.rule] && <p>{facts(rules[step.rule], t).map(([name, value]) => `${name}: ${value}`).join(" · ")}</p>}
        </div>
      ))}
      <strong>{t("contacts")}</strong>
      {contacts.map((contact) => <p key={contact} class="sv-decision_guide__line">{contact}</p>)}
      <p>{t("footer_legal")}</p>
    </div>
  );
}
