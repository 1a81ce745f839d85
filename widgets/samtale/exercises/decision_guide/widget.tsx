import { useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { printOnly } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import type { Rule } from "@shared/law";
import { RuleFacts } from "@shared/RuleFacts";
import "@shared/exercise.css";
import "./widget.css";
import { type Step, type Way, told, walked } from "./model";
import { Paper } from "./Paper";

function DecisionGuide({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [steps] = useTrait<Step[]>(model, "steps");
  const [rules] = useTrait<Record<string, Rule>>(model, "rules");
  const [contacts] = useTrait<string[]>(model, "contacts");
  // nothing of it is kept: the way is gone with the page
  const [way, go] = useState<Way>([]);
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const step = walked(steps, way).at(-1);
  if (!step) return <p>{t("empty")}</p>;
  const rule = rules[step.rule];
  const turn = (next: Way) => {
    go(next);
    const now = walked(steps, next).at(-1);
    announce([now?.question, ...(now?.end ?? [])].join(" "));
    heading.current?.focus();
  };
  const name = title || t("label");
  return (
    <section ref={sheet} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {intro && <p>{intro}</p>}
      <p class="sv-decision_guide__caveat">{t("caveat")}</p>
      <div class="sv-no-print">
        {way.length > 0 && (
          <ol class="sv-decision_guide__way" aria-label={t("way")}>
            {told(steps, way).map(({ question, answer }) => (
              <li key={question}>
                {question} <strong>{answer}</strong>
              </li>
            ))}
          </ol>
        )}
        <div class="sv-decision_guide__step">
          <h5 ref={heading} tabIndex={-1} class="sv-decision_guide__question">{step.question}</h5>
          {step.hint && <p>{step.hint}</p>}
          {step.end.length > 0 && (
            <ul>
              {step.end.map((line) => <li key={line}>{line}</li>)}
            </ul>
          )}
          <div class="sv-decision_guide__options">
            {step.options.map(({ text }, at) => (
              <button key={text} type="button" class="sv-button" onClick={() => turn([...way, at])}>{text}</button>
            ))}
          </div>
          {rule && rule.age !== "expired" && (
            <details class="sv-decision_guide__rule">
              <summary>{t("rule")}</summary>
              <RuleFacts rule={rule} words={t} />
              <p class="sv-field__hint">{t("no_advice")}</p>
            </details>
          )}
          {rule?.age === "expired" && <p class="sv-rule__old" role="note">{t("rule_expired")}</p>}
        </div>
        <div class="sv-row">
          <button type="button" class="sv-button sv-button--quiet" disabled={!way.length} onClick={() => turn(way.slice(0, -1))}>{t("back")}</button>
          <button type="button" class="sv-button sv-button--quiet" disabled={!way.length} onClick={() => turn([])}>{t("again")}</button>
          <button type="button" class="sv-button sv-button--quiet" onClick={() => sheet.current && printOnly(sheet.current)}>{t("print_sheet")}</button>
        </div>
      </div>
      <Paper steps={steps} rules={rules} contacts={contacts} words={t} />
      <p class="sv-field__hint sv-no-print">{t("nothing_kept")}</p>
    </section>
  );
}

export default exercise("decision_guide", DecisionGuide);
