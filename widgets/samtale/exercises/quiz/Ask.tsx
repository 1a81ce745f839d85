// One claim: does it hold, and how sure are you? Both before the answer can be seen.
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { type Answer, type Question, SAID } from "./model";

interface Props {
  question: Question;
  given: Answer;
  legal: boolean;
  words: Translate;
  onAnswer(change: Partial<Answer>): void;
  onShow(): void;
}

export function Ask({ question, given, legal, words: t, onAnswer, onShow }: Props) {
  const id = useId();
  return (
    <>
      <p class="sv-quiz__kicker">{t(legal ? "claim_guide" : "claim")}</p>
      <blockquote class="sv-quiz__claim">{question.claim}</blockquote>
      <fieldset class="sv-quiz__group" disabled={given.shown}>
        <legend>{t(legal ? "holds_today" : "holds")}</legend>
        <div class="sv-quiz__choices">
          {SAID.map((said) => (
            <label key={said} class="sv-quiz__choice">
              <input type="radio" name={`${id}-${question.id}`} checked={given.said === said} onChange={() => onAnswer({ said })} />
              <span>{t(`said_${said}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="sv-quiz__sure" for={`${id}-sure`}>
        {t("sure")} <output class="sv-quiz__number">{given.sure}</output>
      </label>
      <input
        id={`${id}-sure`}
        class="sv-quiz__range"
        type="range"
        min={0}
        max={10}
        step={1}
        value={given.sure}
        disabled={given.shown}
        aria-valuetext={t("sure_value", { number: given.sure })}
        onInput={(event) => onAnswer({ sure: Number(event.currentTarget.value) })}
      />
      <div class="sv-quiz__ends" aria-hidden="true">
        <span>{t("sure_low")}</span>
        <span>{t("sure_high")}</span>
      </div>
      {!given.shown && (
        <div class="sv-row">
          <button type="button" class="sv-button sv-button--primary" disabled={!given.said} onClick={onShow}>{t("show")}</button>
          {!given.said && <span class="sv-field__hint">{t("first")}</span>}
        </div>
      )}
    </>
  );
}
