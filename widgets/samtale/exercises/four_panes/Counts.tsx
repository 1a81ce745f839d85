// Whose voice fills the board, and which pane is empty.
import { type Board, type Pane, type Voice, counts } from "@shared/board/model";
import type { Translate } from "@shared/host";

interface Props {
  board: Board;
  panes: Pane[];
  voices: Voice[];
  words: Translate;
}

export function Counts({ board, panes, voices, words: t }: Props) {
  if (!board.notes.length) return null;
  const told = counts(board, panes, voices);
  const heard = [...voices, { id: "", title: t("board_no_voice"), sign: "–" }].filter(
    ({ id }) => id || Object.values(told[""]).some(Boolean),
  );
  const empty = panes.filter((pane) => !board.notes.some((note) => note.pane === pane.id));
  return (
    <div class="sv-four_panes__counts">
      <table>
        <caption>{t("counts")}</caption>
        <thead>
          <tr>
            <td />
            {heard.map((voice) => <th key={voice.id} scope="col">{`${voice.sign} ${voice.title}`}</th>)}
          </tr>
        </thead>
        <tbody>
          {panes.map((pane) => (
            <tr key={pane.id}>
              <th scope="row">{pane.title}</th>
              {heard.map((voice) => <td key={voice.id}>{told[voice.id][pane.id]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {empty.length > 0 && <p>{t("empty_panes", { panes: empty.map(({ title }) => `»${title}«`).join(", ") })}</p>}
    </div>
  );
}
