// A line to write and a voice to choose; Enter adds the note, and the line is ready for the next one.
import { useState } from "preact/hooks";
import { findPersonal } from "../alarm";
import type { Translate } from "../host";
import { useId } from "../id";
import { MOST_LETTERS } from "./file";
import { type Pane, type Voice, add } from "./model";
import type { BoardProps } from "./useBoard";

interface Props {
  pane: Pane;
  voices: Voice[];
  voice: string;
  letters?: number;
  words: Translate;
  onVoice(voice: string): void;
  onChange: BoardProps["onChange"];
}

export function AddNote({ pane, voices, voice, letters = MOST_LETTERS, words: t, onVoice, onChange }: Props) {
  const id = useId();
  const [text, type] = useState("");
  const finding = findPersonal(text);
  return (
    <form
      class="sv-board__add sv-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onChange((now) => add(now, pane.id, text, voice), t("board_added", { pane: pane.title }));
        type("");
      }}
    >
      <label class="sv-visually-hidden" for={id}>{t("board_new_in", { pane: pane.title })}</label>
      <input
        id={id}
        class="sv-field__input"
        value={text}
        autocomplete="off"
        maxLength={letters}
        placeholder={t("board_new")}
        aria-describedby={finding ? `${id}-alarm` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {voices.length > 0 && (
        <select class="sv-field__input" aria-label={t("board_voice_of", { pane: pane.title })} value={voice} onChange={(event) => onVoice(event.currentTarget.value)}>
          <option value="">{t("board_no_voice")}</option>
          {voices.map((other) => <option key={other.id} value={other.id}>{`${other.sign} ${other.title}`}</option>)}
        </select>
      )}
      <button type="submit" class="sv-button" aria-label={t("board_add_in", { pane: pane.title })}>{t("board_add")}</button>
      <p class="sv-field__alarm" id={`${id}-alarm`} role="status">{finding ? t(`alarm_${finding}`) : ""}</p>
    </form>
  );
}
