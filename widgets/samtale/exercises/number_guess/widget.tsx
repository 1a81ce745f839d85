import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { danishNumber } from "@shared/danish";
import { useId } from "@shared/id";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { onErase, read, write } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";

interface Guess {
  value: number | null;
  passed: boolean;
  shown: boolean;
}

const NOTHING: Guess = { value: null, passed: false, shown: false };

function NumberGuess({ model }: ViewProps) {
  const t = useWords(model);
  const id = useId();
  const key = `${model.get<string>("key")}.guess`;
  const [question] = useTrait<string>(model, "question");
  const [hint] = useTrait<string>(model, "hint");
  const [steps] = useTrait<number[]>(model, "steps");
  const [answer] = useTrait<number | null>(model, "answer");
  const [reveal] = useTrait<string>(model, "reveal");
  const [value, setValue] = useTrait<number | null>(model, "value");
  const [own, setOwn] = useState<Guess>(NOTHING);

  const show = (next: Guess) => {
    setOwn(next);
    if (next.value !== model.get("value")) setValue(next.value);
  };
  const guess = (next: Guess) => {
    show(next);
    write(key, next);
  };
  useEffect(() => {
    const kept = read<Guess>(key);
    if (kept && (kept.value === null || steps.includes(kept.value))) show(kept);
  }, [key]);
  useLayoutEffect(() => onErase(() => show(NOTHING)), [key]);

  const ready = value !== null || own.passed;
  const mine = value === null ? t("mine_none") : t("mine", { number: danishNumber(value) });
  const open = () => {
    guess({ value, passed: own.passed, shown: true });
    announce(`${mine} ${reveal}`);
  };
  return (
    <fieldset class="sv-number_guess__group" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="sv-title">{question}</legend>
      {hint && <p class="sv-field__hint" id={`${id}-hint`}>{hint}</p>}
      <div class="sv-number_guess__steps">
        {steps.map((step) => (
          <label key={step} class="sv-number_guess__step">
            <input
              type="radio"
              name={id}
              checked={value === step}
              onChange={() => guess({ value: step, passed: false, shown: own.shown })}
            />
            <span>{danishNumber(step)}</span>
          </label>
        ))}
        <label class="sv-number_guess__step sv-number_guess__step--pass">
          <input
            type="radio"
            name={id}
            checked={own.passed && value === null}
            onChange={() => guess({ value: null, passed: true, shown: own.shown })}
          />
          <span>{t("pass")}</span>
        </label>
      </div>
      {!own.shown && (
        <div class="sv-row">
          <button type="button" class="sv-button sv-button--primary" disabled={!ready} onClick={open}>{t("show")}</button>
          {!ready && <span class="sv-field__hint">{t("first")}</span>}
        </div>
      )}
      {own.shown && (
        <div class="sv-number_guess__answer">
          <dl>
            <div><dt>{t("your_guess")}</dt><dd>{value === null ? "–" : danishNumber(value)}</dd></div>
            {answer !== null && <div><dt>{t("the_answer")}</dt><dd>{danishNumber(answer)}</dd></div>}
          </dl>
          <p>{reveal}</p>
          <button type="button" class="sv-button sv-button--quiet" onClick={() => guess(NOTHING)}>{t("again")}</button>
        </div>
      )}
    </fieldset>
  );
}

export default exercise("number_guess", NumberGuess);
