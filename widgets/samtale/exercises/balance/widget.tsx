import { useRef } from "preact/hooks";
import { announce } from "@shared/announce";
import { BoardView } from "@shared/board/BoardView";
import { useBoard } from "@shared/board/useBoard";
import { FreeText } from "@shared/FreeText";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import "@shared/exercise.css";
import "./widget.css";

const SIDES = ["pros", "cons"];

function Balance({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [dilemma] = useTrait<string>(model, "dilemma");
  const [question] = useTrait<string>(model, "question");
  const key = model.get<string>("key");
  const panes = SIDES.map((id) => ({ id, title: t(`pane_${id}`), hint: t(`hint_${id}`) }));
  const desk = useBoard(key, panes, [], t);
  const heading = useRef<HTMLHeadingElement>(null);
  const { both = "", weigh = "", answer = "" } = desk.fields;
  // a board that was opened from a file may hold notes on the second side
  const second = both !== "" || desk.board.notes.some((note) => note.pane === "cons");
  const open = () => {
    desk.setField("both", "yes");
    announce(t("opened"));
    heading.current?.focus();
  };
  return (
    <BoardView
      sheet={{ kind: "balance", title: title || t("label"), panes, voices: [] }}
      intro={intro}
      desk={desk}
      weights={weigh !== ""}
      shown={second ? panes : panes.slice(0, 1)}
      file={key.replace(/\W+/g, "-") || "balance"}
      viewKey={key}
      below={[{ heading: t("dilemma"), text: dilemma }, { heading: question, text: answer }]}
      words={t}
      before={
        <>
          <h5 ref={heading} tabIndex={-1} class="sv-balance__dilemma">
            <span class="sv-balance__kicker">{t("dilemma")}</span> {dilemma}
          </h5>
          <label class="sv-check sv-no-print">
            <input type="checkbox" checked={weigh !== ""} onChange={(event) => desk.setField("weigh", event.currentTarget.checked ? "yes" : "")} />
            <span>{t("weigh")}</span>
          </label>
        </>
      }
    >
      {second ? (
        <div class="sv-balance__end">
          <FreeText label={question} hint={t("question_hint")} rows={2} value={answer} words={t} onInput={(text) => desk.setField("answer", text)} />
          <p class="sv-balance__caveat">{t("caveat")}</p>
        </div>
      ) : (
        <div class="sv-balance__wait sv-no-print">
          <p>{t("listen")}</p>
          <button type="button" class="sv-button sv-button--primary" onClick={open}>{t("more")}</button>
        </div>
      )}
    </BoardView>
  );
}

export default exercise("balance", Balance);
