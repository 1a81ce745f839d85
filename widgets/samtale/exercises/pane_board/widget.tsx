import { BoardView } from "@shared/board/BoardView";
import type { Pane } from "@shared/board/model";
import { useBoard } from "@shared/board/useBoard";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import "@shared/exercise.css";
import "./widget.css";

function PaneBoard({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [badge] = useTrait<string>(model, "badge");
  const [panes] = useTrait<Pane[]>(model, "panes");
  const key = model.get<string>("key");
  const desk = useBoard(key, panes, [], t);
  return (
    <BoardView
      sheet={{ kind: "pane_board", title: title || t("label"), panes, voices: [] }}
      intro={intro}
      desk={desk}
      file={key.replace(/\W+/g, "-") || "tavle"}
      viewKey={key}
      below={badge ? [{ heading: t("badge"), text: badge }] : []}
      words={t}
      before={badge && <p class="sv-pane_board__badge">{badge}</p>}
    />
  );
}

export default exercise("pane_board", PaneBoard);
