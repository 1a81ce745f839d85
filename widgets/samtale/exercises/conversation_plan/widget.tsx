import { useLayoutEffect, useRef } from "preact/hooks";
import { printOnly } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { type Preparation, START, type Step, done, restored } from "./model";
import { PlanView } from "./PlanView";
import { StepView } from "./StepView";

function ConversationPlan({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [seconds] = useTrait<number>(model, "seconds");
  const [steps] = useTrait<Step[]>(model, "steps");
  const [questions] = useTrait<string[]>(model, "questions");
  const key = model.get<string>("key");
  const [kept, put] = usePrivate<Preparation>(`${key}.plan`, START);
  const preparation = restored(steps, kept);
  const paper = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const { at } = preparation;
  useLayoutEffect(() => {
    if (moved.current) paper.current?.querySelector<HTMLElement>("[data-step-heading]")?.focus();
  }, [at]);
  const go = (next: number) => {
    moved.current = true;
    put({ ...preparation, at: next });
  };
  const name = title || t("label");
  const step = steps[at];
  return (
    <section ref={paper} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {intro && <p class="sv-no-print">{intro}</p>}
      <p class="sv-conversation_plan__warning sv-no-print">{t("no_names")}</p>
      <nav class="sv-no-print" aria-label={t("steps")}>
        <ol class="sv-conversation_plan__steps" role="list">
          {steps.map((other, place) => (
            <li key={other.id}>
              <button type="button" class="sv-conversation_plan__jump" aria-current={place === at ? "step" : undefined} onClick={() => go(place)}>
                <span aria-hidden="true">{done(preparation, other) ? "✓" : place + 1}</span> {other.title}
                {done(preparation, other) && <span class="sv-visually-hidden"> {t("filled")}</span>}
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="sv-conversation_plan__jump" aria-current={at === steps.length ? "step" : undefined} onClick={() => go(steps.length)}>{t("plan")}</button>
          </li>
        </ol>
      </nav>
      {step ? (
        <StepView
          key={step.id}
          step={step}
          number={at + 1}
          count={steps.length}
          preparation={preparation}
          seconds={seconds}
          words={t}
          onText={(text) => put({ ...preparation, texts: { ...preparation.texts, [step.id]: text } })}
          onChoose={(choice) => put({ ...preparation, chosen: { ...preparation.chosen, [step.id]: choice } })}
        />
      ) : (
        <PlanView
          title={name}
          file={key.replace(/\W+/g, "-") || "plan"}
          steps={steps}
          questions={questions}
          preparation={preparation}
          words={t}
          onDate={(date) => put({ ...preparation, date })}
          onPrint={() => paper.current && printOnly(paper.current)}
        />
      )}
      <div class="sv-row sv-no-print">
        <button type="button" class="sv-button" disabled={at === 0} onClick={() => go(at - 1)}>{t("back")}</button>
        {step && <button type="button" class="sv-button sv-button--primary" onClick={() => go(at + 1)}>{t(at + 1 === steps.length ? "finish" : "next")}</button>}
      </div>
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("conversation_plan", ConversationPlan);
