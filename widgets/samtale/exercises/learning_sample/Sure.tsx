// How sure one feels, 0 to 10, free to leave out.
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";

interface Props {
  question: string;
  hint: string;
  value: number | null;
  words: Translate;
  onValue(value: number | null): void;
}

export function Sure({ question, hint, value, words: t, onValue }: Props) {
  const name = useId();
  return (
    <fieldset class="sv-learning_sample__group" aria-describedby={`${name}-hint`}>
      <legend>{question}</legend>
      <p class="sv-field__hint" id={`${name}-hint`}>{hint}</p>
      <div class="sv-learning_sample__stops">
        {Array.from({ length: 11 }, (_, stop) => (
          <label key={stop} class="sv-learning_sample__stop">
            <input type="radio" name={name} checked={value === stop} onChange={() => onValue(stop)} />
            <span>{stop}</span>
          </label>
        ))}
      </div>
      <button type="button" class="sv-button sv-button--quiet" disabled={value === null} onClick={() => onValue(null)}>{t("clear")}</button>
    </fieldset>
  );
}
