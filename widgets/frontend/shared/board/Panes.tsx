// The picture: panes beside each other. A note opens its editor when it is pressed; dragging it is an extra.
import { useState } from "preact/hooks";
import { AddNote } from "./AddNote";
import { type Note, type Pane, type Voice, inPane, move } from "./model";
import { NoteEditor } from "./NoteEditor";
import type { BoardProps } from "./useBoard";

function Sign({ note, voices }: { note: Note; voices: Voice[] }) {
  const voice = voices.find(({ id }) => id === note.voice);
  if (!voice) return null;
  return (
    <span class="sv-board__sign">
      <span aria-hidden="true">{voice.sign}</span> {voice.title}
    </span>
  );
}

export function Panes({ board, panes, voices, voice: first, weights, letters, words: t, onChange }: BoardProps) {
  const [opened, open] = useState(0);
  const [voice, speak] = useState(first);
  const drop = (pane: Pane) => ({
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const note = board.notes.find(({ id }) => String(id) === event.dataTransfer?.getData("text/plain"));
      if (note) onChange((now) => move(now, note.id, pane.id), t("board_moved", { note: note.text, pane: pane.title }));
    },
  });
  return (
    <div class="sv-board__panes">
      {panes.map((pane) => (
        <section key={pane.id} class="sv-board__pane" aria-label={pane.title} {...drop(pane)}>
          <h5 class="sv-board__heading">{pane.title}</h5>
          {pane.hint && <p class="sv-board__hint">{pane.hint}</p>}
          <ul class="sv-board__notes" role="list">
            {inPane(board, pane.id).map((note) => (
              <li key={note.id}>
                <button
                  type="button"
                  class="sv-board__note"
                  draggable
                  aria-expanded={opened === note.id}
                  onClick={() => open(opened === note.id ? 0 : note.id)}
                  onDragStart={(event) => event.dataTransfer?.setData("text/plain", String(note.id))}
                >
                  <Sign note={note} voices={voices} />
                  <span>{note.text}</span>
                  {note.weight > 0 && <span class="sv-board__weight">{t(`board_weight_${note.weight}`)}</span>}
                </button>
                {opened === note.id && (
                  <NoteEditor note={note} board={board} panes={panes} weights={weights} voices={voices} voice={first} letters={letters} words={t} onChange={onChange} />
                )}
              </li>
            ))}
          </ul>
          <AddNote
            pane={pane}
            voices={voices}
            voice={voice}
            letters={letters}
            words={t}
            onVoice={speak}
            onChange={onChange}
          />
        </section>
      ))}
    </div>
  );
}
