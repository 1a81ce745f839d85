// The facilitator counts raised hands; a number per choice, by keyboard or with minus and plus.
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { type Choice, MOST_HANDS, type Tally } from "@shared/tally";

interface Props {
  choices: Choice[];
  most: number;
  tally: Tally;
  words: Translate;
  onCount(choice: string, typed: unknown): void;
  onPeople(typed: unknown): void;
  onClear(): void;
}

interface StepperProps {
  label: string;
  value: number;
  words: Translate;
  onType(typed: unknown): void;
}

function Stepper({ label, value, words: t, onType }: StepperProps) {
  const id = useId();
  return (
    <div class="sv-poll__stepper">
      <label for={id}>{label}</label>
      <span class="sv-poll__number">
        <button type="button" class="sv-button" aria-label={t("fewer", { choice: label })} disabled={!value} onClick={() => onType(value - 1)}>−</button>
        <input
          id={id}
          class="sv-field__input"
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_HANDS}
          step={1}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="button" class="sv-button" aria-label={t("more", { choice: label })} onClick={() => onType(value + 1)}>+</button>
      </span>
    </div>
  );
}

export function Hands({ choices, most, tally, words: t, onCount, onPeople, onClear }: Props) {
  return (
    <details class="sv-poll__hands sv-no-print">
      <summary>{t("hands")}</summary>
      <p class="sv-field__hint">{most === 1 ? t("hands_hint") : t("hands_hint_several")}</p>
      {most > 1 && <Stepper label={t("people")} value={tally.people} words={t} onType={onPeople} />}
      {choices.map((choice) => (
        <Stepper
          key={choice.id}
          label={choice.text}
          value={tally.counts[choice.id] ?? 0}
          words={t}
          onType={(typed) => onCount(choice.id, typed)}
        />
      ))}
      <button type="button" class="sv-button sv-button--quiet" onClick={onClear}>{t("clear")}</button>
    </details>
  );
}
