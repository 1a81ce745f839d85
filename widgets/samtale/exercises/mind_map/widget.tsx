import { useRef } from "preact/hooks";
import { Frame } from "@shared/board/Frame";
import { useDesk } from "@shared/board/useDesk";
import { FreeText } from "@shared/FreeText";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import "@shared/exercise.css";
import "./widget.css";
import { fromJson, restored, toJson, toLines } from "./file";
import { draw } from "./layout";
import { MapView } from "./MapView";
import { type Outline, type Starter, begin, echo } from "./model";
import { OutlineView } from "./OutlineView";

function MindMap({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [starters] = useTrait<Starter[]>(model, "starters");
  const key = model.get<string>("key");
  const desk = useDesk<Outline>(key, useRef(begin(starters)).current, (told) => restored(starters, told), t);
  const outline = desk.board;
  const { topic = "" } = desk.fields;
  const name = title || t("label");
  const { own, all } = echo(outline);
  const share = all ? t("echo", { own, all }) : t("echo_none");
  const makers = {
    title: name,
    file: key.replace(/\W+/g, "-") || "mindmap",
    entries: () => [
      { heading: t("topic"), text: topic },
      { heading: t("branches"), text: toLines(outline) },
      { heading: t("echo_title"), text: share },
    ],
    drawing: () => draw(name, topic, outline, [share, t("export_footer")]),
    json: () => toJson(name, topic, outline),
    open(text: string) {
      const read = fromJson(starters, text);
      if (read) desk.open({ board: read.outline, fields: { topic: read.topic } });
      return read !== undefined;
    },
  };
  const narrow = matchMedia("(width < 40rem)").matches;
  return (
    <Frame
      intro={intro}
      makers={makers}
      canUndo={desk.canUndo}
      onUndo={desk.undo}
      viewKey={key}
      first={narrow ? "list" : "picture"}
      show={(view) =>
        view === "list" ? (
          <OutlineView outline={outline} words={t} onChange={desk.change} />
        ) : (
          <MapView topic={topic} outline={outline} words={t} onChange={desk.change} />
        )
      }
      words={t}
      before={
        <FreeText label={t("topic")} hint={t("topic_hint")} rows={1} value={topic} words={t} onInput={(text) => desk.setField("topic", text)} />
      }
    >
      <p class="sv-mind_map__echo">{share}</p>
    </Frame>
  );
}

export default exercise("mind_map", MindMap);
