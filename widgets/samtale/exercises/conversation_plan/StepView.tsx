// One step: the question, a choice where there is one, room for words, and a clock that nobody has to use.
import { announce } from "@shared/announce";
import { FreeText } from "@shared/FreeText";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { type Preparation, type Step, clock } from "./model";
import { useCountdown } from "./useCountdown";

interface Props {
  step: Step;
  number: number;
  count: number;
  preparation: Preparation;
  seconds: number;
  words: Translate;
  onText(text: string): void;
  onChoose(choice: string): void;
}

export function StepView({ step, number, count, preparation, seconds, words: t, onText, onChoose }: Props) {
  const id = useId();
  const time = useCountdown(seconds, () => announce(t("time_up")));
  const chosen = preparation.chosen[step.id] ?? "";
  return (
    <div class="sv-conversation_plan__step">
      <div class="sv-row sv-row--spread">
        <h5 class="sv-conversation_plan__name" tabIndex={-1} data-step-heading>
          <span class="sv-conversation_plan__number">{t("step", { number, count })}</span> {step.title}
        </h5>
        <div class="sv-row sv-conversation_plan__clock">
          <span role="timer" aria-label={t("time_left")}>{clock(time.left)}</span>
          <button type="button" class="sv-button" onClick={time.running ? time.pause : time.start}>
            {t(time.running ? "time_pause" : "time_start")}
          </button>
        </div>
      </div>
      {step.choices.length > 0 && (
        <fieldset class="sv-conversation_plan__choices">
          <legend>{t("choose")}</legend>
          {step.choices.map((choice) => (
            <label key={choice} class="sv-check">
              <input type="radio" name={id} checked={chosen === choice} onChange={() => onChoose(choice)} />
              <span>{choice}</span>
            </label>
          ))}
        </fieldset>
      )}
      <FreeText label={step.prompt} hint={step.hint} rows={4} value={preparation.texts[step.id] ?? ""} words={t} onInput={onText} />
      {time.left === 0 && <p class="sv-field__hint">{t("time_up")}</p>}
    </div>
  );
}
