// A text field whose words never leave the browser, with an alarm for what points at a person.
import { useId } from "./id";
import { findPersonal } from "./alarm";
import type { Translate } from "./host";

interface Props {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  words: Translate;
  onInput(value: string): void;
}

export function FreeText({ label, hint, value, rows = 3, words, onInput }: Props) {
  const id = useId();
  const finding = findPersonal(value);
  const described = [hint && `${id}-hint`, finding && `${id}-alarm`].filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    value,
    class: "sv-field__input",
    autocomplete: "off" as const,
    "aria-describedby": described,
    "aria-invalid": finding ? true : undefined,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="sv-field">
      <label class="sv-field__label" for={id}>{label}</label>
      {hint && <p class="sv-field__hint" id={`${id}-hint`}>{hint}</p>}
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      <p class="sv-field__alarm" id={`${id}-alarm`} role="status">{finding ? words(`alarm_${finding}`) : ""}</p>
    </div>
  );
}
