// What applies today, where it stands, and how far it can be trusted.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Translate } from "@shared/host";
import { RuleFacts } from "@shared/RuleFacts";
import { type Answer, type Question, isRight } from "./model";

interface Props {
  question: Question;
  given: Answer;
  legal: boolean;
  look: boolean;
  focus: boolean;
  words: Translate;
  onLook(): void;
}

export function outcome(question: Question, given: Answer): string {
  if (question.holds === "open") return "was_open";
  const right = isRight(question, given);
  return right === undefined ? "was_unknown" : right ? "was_right" : "was_wrong";
}

export function Fact({ question, given, legal, look, focus, words: t, onLook }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // the button that opened this is gone; go on reading here
  useLayoutEffect(() => {
    if (focus) heading.current?.focus();
  }, [question.id]);
  return (
    <div class="sv-quiz__fact">
      <h5 ref={heading} tabIndex={-1} class="sv-quiz__heading">{t(outcome(question, given))}</h5>
      {question.verdict && <p class="sv-quiz__verdict">{t(`verdict_${question.verdict}`)}</p>}
      <RuleFacts rule={question} words={t} />
      <label class="sv-check">
        <input type="checkbox" checked={look} onChange={onLook} />
        <span>{t("look")}</span>
      </label>
      {legal && <p class="sv-field__hint">{t("no_advice")}</p>}
    </div>
  );
}
