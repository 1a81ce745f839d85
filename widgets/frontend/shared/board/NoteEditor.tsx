// Everything that can be done to a note, by field and button: text, voice, weight, pane, place, away.
import { MOST_LETTERS } from "./file";
import type { BoardProps } from "./useBoard";
import { MOST_WEIGHT, type Note, edit, inPane, move, remove, shift } from "./model";

interface Props extends BoardProps {
  note: Note;
}

export function NoteEditor({ note, board, panes, voices, weights, letters = MOST_LETTERS, words: t, onChange }: Props) {
  const mates = inPane(board, note.pane);
  const at = mates.indexOf(note);
  const named = (word: string) => t(word, { note: note.text });
  const title = (id: string) => panes.find((pane) => pane.id === id)?.title ?? "";
  return (
    <div class="sv-board__editor sv-no-print">
      <input
        class="sv-field__input"
        aria-label={named("board_text_of")}
        value={note.text}
        maxLength={letters}
        autocomplete="off"
        onChange={(event) => {
          const text = event.currentTarget.value;
          if (text.trim()) onChange((now) => edit(now, note.id, { text }));
          else event.currentTarget.value = note.text;
        }}
      />
      <div class="sv-row">
        <select
          class="sv-field__input sv-board__choice"
          aria-label={named("board_pane_of")}
          value={note.pane}
          onChange={(event) => {
            const pane = event.currentTarget.value;
            onChange((now) => move(now, note.id, pane), t("board_moved", { note: note.text, pane: title(pane) }));
          }}
        >
          {panes.map((pane) => <option key={pane.id} value={pane.id}>{pane.title}</option>)}
        </select>
        {voices.length > 0 && (
          <select
            class="sv-field__input sv-board__choice"
            aria-label={named("board_voice_note")}
            value={note.voice}
            onChange={(event) => {
              const voice = event.currentTarget.value;
              onChange((now) => edit(now, note.id, { voice }));
            }}
          >
            <option value="">{t("board_no_voice")}</option>
            {voices.map((voice) => <option key={voice.id} value={voice.id}>{`${voice.sign} ${voice.title}`}</option>)}
          </select>
        )}
        {weights && (
          <select
            class="sv-field__input sv-board__choice"
            aria-label={named("board_weight_of")}
            value={note.weight}
            onChange={(event) => {
              const weight = Number(event.currentTarget.value);
              onChange((now) => edit(now, note.id, { weight }));
            }}
          >
            {Array.from({ length: MOST_WEIGHT + 1 }, (_, weight) => <option key={weight} value={weight}>{t(`board_weight_${weight}`)}</option>)}
          </select>
        )}
        <button type="button" class="sv-button" aria-label={named("board_up")} disabled={at === 0} onClick={() => onChange((now) => shift(now, note.id, -1), t("board_place", { place: at, count: mates.length }))}>↑</button>
        <button type="button" class="sv-button" aria-label={named("board_down")} disabled={at === mates.length - 1} onClick={() => onChange((now) => shift(now, note.id, 1), t("board_place", { place: at + 2, count: mates.length }))}>↓</button>
        <button type="button" class="sv-button sv-button--danger" aria-label={named("board_remove_note")} onClick={() => onChange((now) => remove(now, note.id), t("board_removed", { note: note.text }))}>{t("board_remove")}</button>
      </div>
    </div>
  );
}
