// One's own answer: seen by nobody else, free to leave out.
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import type { Choice } from "@shared/tally";

interface Props {
  question: Choice;
  choices: Choice[];
  most: number;
  taken: string[];
  words: Translate;
  onTake(choice: string): void;
  onForget(): void;
}

export function Own({ question, choices, most, taken, words: t, onTake, onForget }: Props) {
  const id = useId();
  const full = most > 1 && taken.length === most;
  return (
    <fieldset class="sv-poll__group" aria-describedby={`${id}-hint`}>
      <legend class="sv-poll__question">{question.text}</legend>
      <p class="sv-field__hint" id={`${id}-hint`}>{most === 1 ? t("hint_one") : t("hint_several", { most })}</p>
      <div class="sv-poll__choices">
        {choices.map((choice) => (
          <label key={choice.id} class="sv-poll__choice">
            <input
              type={most === 1 ? "radio" : "checkbox"}
              name={`${id}-${question.id}`}
              checked={taken.includes(choice.id)}
              disabled={full && !taken.includes(choice.id)}
              onChange={() => onTake(choice.id)}
            />
            <span>{choice.text}</span>
          </label>
        ))}
      </div>
      {/* always there, so that the focus has a place to stay */}
      <button type="button" class="sv-button sv-button--quiet" disabled={!taken.length} onClick={onForget}>{t("forget")}</button>
    </fieldset>
  );
}
