import { useMemo } from "preact/hooks";
import { BoardView } from "@shared/board/BoardView";
import type { Voice } from "@shared/board/model";
import { type BoardProps, useBoard } from "@shared/board/useBoard";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import "@shared/exercise.css";
import "./widget.css";
import { MARKS, MOST_LETTERS, RINGS, draw } from "./model";
import { Rings } from "./Rings";

function NetworkMap({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [person] = useTrait<string>(model, "person");
  const key = model.get<string>("key");
  const panes = RINGS.map((id) => ({ id, title: t(`ring_${id}`), hint: "" }));
  const voices: Voice[] = Object.entries(MARKS).map(([id, sign]) => ({ id, sign, title: t(`mark_${id}`) }));
  const desk = useBoard(key, panes, voices, t);
  // one component per person in the middle, or every stroke would mount the picture anew
  const picture = useMemo(() => (props: BoardProps) => <Rings {...props} person={person} />, [person]);
  return (
    <BoardView
      sheet={{ kind: "network_map", title: title || t("label"), panes, voices, letters: MOST_LETTERS }}
      intro={intro}
      desk={desk}
      file={key.replace(/\W+/g, "-") || "netvaerk"}
      viewKey={key}
      voice=""
      picture={picture}
      draw={(...parts) => draw(person, ...parts)}
      words={t}
      before={<p class="sv-field__hint">{t("hint")}</p>}
    />
  );
}

export default exercise("network_map", NetworkMap);
