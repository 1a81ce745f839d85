// The same board as a list: every note with its fields open, pane after pane.
import { useState } from "preact/hooks";
import { AddNote } from "./AddNote";
import { inPane } from "./model";
import { NoteEditor } from "./NoteEditor";
import type { BoardProps } from "./useBoard";

export function NoteList({ board, panes, voices, voice: first, weights, letters, words: t, onChange }: BoardProps) {
  const [voice, speak] = useState(first);
  return (
    <div class="sv-board__list">
      {panes.map((pane) => (
        <section key={pane.id} aria-label={pane.title}>
          <h5 class="sv-board__heading">{t("board_pane_count", { pane: pane.title, count: inPane(board, pane.id).length })}</h5>
          <ol class="sv-board__lines" role="list">
            {inPane(board, pane.id).map((note) => (
              <li key={note.id}>
                <span class="sv-only-print">{note.text}</span>
                <NoteEditor note={note} board={board} panes={panes} weights={weights} voices={voices} voice={first} letters={letters} words={t} onChange={onChange} />
              </li>
            ))}
          </ol>
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
