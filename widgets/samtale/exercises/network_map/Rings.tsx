// The picture: people on rings. Pressing one opens its editor; dragging one to another ring is an extra.
import { useState } from "preact/hooks";
import { AddNote } from "@shared/board/AddNote";
import { move } from "@shared/board/model";
import { NoteEditor } from "@shared/board/NoteEditor";
import type { BoardProps } from "@shared/board/useBoard";
import { described, places, radii, ringAt } from "./model";

/** The picture is so many times as wide as the outermost ring, so that people on its line stay inside. */
const EDGE = 1.1;

export function Rings({ person, ...props }: BoardProps & { person: string }) {
  const { board, panes, voices, voice: first, letters, words: t, onChange } = props;
  const [opened, open] = useState(0);
  const [voice, speak] = useState(first);
  const chosen = board.notes.find(({ id }) => id === opened);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const part = (at: number, start: number, size: number) => EDGE * ((2 * (at - start)) / size - 1);
    const pane = ringAt(panes, part(event.clientX, box.left, box.width), part(event.clientY, box.top, box.height));
    const note = board.notes.find(({ id }) => String(id) === event.dataTransfer?.getData("text/plain"));
    if (note) onChange((now) => move(now, note.id, pane.id), t("board_moved", { note: note.text, pane: pane.title }));
  };
  const share = (part: number) => `${(50 + (50 * part) / EDGE).toFixed(2)}%`;
  return (
    <div class="sv-network_map__picture">
      <div class="sv-network_map__rings" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <svg viewBox="-110 -110 220 220" role="img" aria-label={t("picture", { people: described(board, panes, voices) })}>
          {radii(panes.length).map((radius, ring) => (
            <g key={panes[ring].id}>
              <circle r={100 * radius - 0.5} />
              <text y={-100 * radius + 6} text-anchor="middle">{panes[ring].title}</text>
            </g>
          ))}
          <text class="sv-network_map__middle" y="2.5" text-anchor="middle">{person}</text>
        </svg>
        {places(board, panes).map(({ note, x, y }) => {
          const mark = voices.find(({ id }) => id === note.voice);
          return (
            <button
              key={note.id}
              type="button"
              class="sv-network_map__person"
              style={{ left: share(x), top: share(y) }}
              draggable
              aria-expanded={opened === note.id}
              onClick={() => open(opened === note.id ? 0 : note.id)}
              onDragStart={(event) => event.dataTransfer?.setData("text/plain", String(note.id))}
            >
              {mark && (
                <>
                  <span aria-hidden="true">{mark.sign} </span>
                  <span class="sv-visually-hidden">{mark.title} </span>
                </>
              )}
              {note.text}
            </button>
          );
        })}
      </div>
      <p class="sv-network_map__legend">
        {voices.map((mark) => <span key={mark.id}>{`${mark.sign} ${mark.title}`}</span>)}
      </p>
      <div class="sv-network_map__tools sv-no-print">
        {chosen && (
          <section aria-label={t("chosen", { person: chosen.text })} class="sv-network_map__chosen">
            <h5 class="sv-board__heading">{t("chosen", { person: chosen.text })}</h5>
            <NoteEditor note={chosen} {...props} />
          </section>
        )}
        {panes.map((pane) => (
          <section key={pane.id} aria-label={pane.title}>
            <h5 class="sv-board__heading">{pane.title}</h5>
            <AddNote pane={pane} voices={voices} voice={voice} letters={letters} words={t} onVoice={speak} onChange={onChange} />
          </section>
        ))}
      </div>
    </div>
  );
}
