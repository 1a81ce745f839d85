// Say it to a partner instead; the partner answers with one number.
import { useId } from "@shared/id";
import type { Translate } from "@shared/host";

interface Props {
  value: number | null;
  words: Translate;
  onValue(value: number | null): void;
}

export function Aloud({ value, words: t, onValue }: Props) {
  const name = useId();
  return (
    <fieldset class="sv-practice_line__aloud">
      <legend>{t("how_easy")}</legend>
      <p class="sv-field__hint">{t("aloud_hint")}</p>
      <div class="sv-practice_line__stops">
        {Array.from({ length: 11 }, (_, stop) => (
          <label key={stop} class="sv-practice_line__stop">
            <input type="radio" name={name} checked={value === stop} onChange={() => onValue(stop)} />
            <span>{stop}</span>
          </label>
        ))}
      </div>
      <p>{value === null ? t("no_number") : t("number", { value })}</p>
      {value !== null && <button type="button" class="sv-button sv-button--quiet" onClick={() => onValue(null)}>{t("clear_number")}</button>}
    </fieldset>
  );
}
