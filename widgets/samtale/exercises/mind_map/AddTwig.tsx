// A line to write what hangs on a branch; Enter adds it, and the line is ready for the next one.
import { useState } from "preact/hooks";
import { findPersonal } from "@shared/alarm";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { MOST_LETTERS, type Outline, add } from "./model";

interface Props {
  /** Id and words of the branch; 0 is the topic. */
  parent: number;
  name: string;
  words: Translate;
  onChange(take: (outline: Outline) => Outline, said?: string): void;
}

export function AddTwig({ parent, name, words: t, onChange }: Props) {
  const id = useId();
  const [text, type] = useState("");
  const [own, claim] = useState(true);
  const finding = findPersonal(text);
  return (
    <form
      class="sv-mind_map__add sv-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onChange((now) => add(now, parent, text, own), t("added", { branch: name }));
        type("");
      }}
    >
      <input
        class="sv-field__input"
        aria-label={t("new_in", { branch: name })}
        placeholder={t("new")}
        value={text}
        maxLength={MOST_LETTERS}
        autocomplete="off"
        aria-describedby={finding ? id : undefined}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <label class="sv-check">
        <input type="checkbox" checked={own} aria-label={t("own_new", { branch: name })} onChange={(event) => claim(event.currentTarget.checked)} />
        <span>{t("own")}</span>
      </label>
      <button type="submit" class="sv-button" aria-label={t("add_in", { branch: name })}>{t("add")}</button>
      <p class="sv-field__alarm" id={id} role="status">{finding ? t(`alarm_${finding}`) : ""}</p>
    </form>
  );
}
