import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { BoardView } from "@shared/board/BoardView";
import type { Voice } from "@shared/board/model";
import { useBoard } from "@shared/board/useBoard";
import "@shared/exercise.css";
import "./widget.css";
import { NextStep } from "./NextStep";
import { PANES, belowPanes } from "./step";
import { Counts } from "./Counts";

function FourPanes({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [voices] = useTrait<Voice[]>(model, "voices");
  const key = model.get<string>("key");
  const panes = PANES.map((id) => ({ id, title: t(`pane_${id}`), hint: t(`hint_${id}`) }));
  const desk = useBoard(key, panes, voices, t);
  const file = key.replace(/\W+/g, "-") || "tavle";
  return (
    <BoardView
      sheet={{ kind: "four_panes", title: title || t("label"), panes, voices }}
      intro={intro}
      desk={desk}
      file={file}
      viewKey={key}
      below={belowPanes(desk.fields, t)}
      words={t}
    >
      <Counts board={desk.board} panes={panes} voices={voices} words={t} />
      <NextStep fields={desk.fields} voices={voices} file={file} words={t} onField={desk.setField} />
    </BoardView>
  );
}

export default exercise("four_panes", FourPanes);
