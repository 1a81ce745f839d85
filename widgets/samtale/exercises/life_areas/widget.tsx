import { useRef } from "preact/hooks";
import { BoardFiles } from "@shared/board/BoardFiles";
import { useDesk } from "@shared/board/useDesk";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import "@shared/exercise.css";
import "@shared/board/board.css";
import "./widget.css";
import { Areas } from "./Areas";
import { shapes, toSvg } from "./drawing";
import { fromJson, restored, toJson } from "./file";
import { type Area, EMPTY } from "./model";
import { Picture } from "./Picture";
import { Reasons } from "./Reasons";
import { Ripples } from "./Ripples";
import { entries } from "./words";

function LifeAreas({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [areas] = useTrait<Area[]>(model, "areas");
  const key = model.get<string>("key");
  const desk = useDesk(key, EMPTY, (told) => restored(areas, told), t);
  const paper = useRef<HTMLElement>(null);
  if (!areas.length) return <p>{t("empty")}</p>;
  const name = title || t("label");
  const { board: life, fields } = desk;
  const told = entries(areas, life, fields, t);
  const makers = {
    title: name,
    file: key.replace(/\W+/g, "-") || "liv",
    entries: () => told,
    drawing() {
      const lines = told.flatMap(({ heading, text }) => [heading, ...(text || "–").split("\n"), ""]);
      return toSvg(name, shapes(areas, life), [...lines, t("export_footer")]);
    },
    json: () => toJson(areas, name, life, fields),
    open(text: string) {
      const read = fromJson(areas, text);
      if (read) desk.open(read);
      return read !== undefined;
    },
  };
  return (
    <section ref={paper} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {intro && <p>{intro}</p>}
      <p class="sv-board__warning sv-no-print">{t("no_names")}</p>
      <Areas areas={areas} life={life} fields={fields} words={t} onChange={desk.change} onField={desk.setField} />
      <div class="sv-row sv-row--spread sv-life_areas__bar">
        <h5 class="sv-life_areas__heading">{t("picture")}</h5>
        <button type="button" class="sv-button sv-no-print" disabled={!desk.canUndo} onClick={desk.undo}>{t("board_undo")}</button>
      </div>
      <Picture areas={areas} life={life} fields={fields} words={t} />
      <Ripples areas={areas} life={life} words={t} onChange={desk.change} />
      <Reasons fields={fields} words={t} onField={desk.setField} />
      <BoardFiles makers={makers} paper={paper} words={t} />
      <div class="sv-only-print">
        {told.slice(1).map(({ heading, text }) => (
          <div key={heading} class="sv-life_areas__paper">
            <strong>{heading}</strong>
            <p>{text || "–"}</p>
          </div>
        ))}
        <p>{t("export_footer")}</p>
      </div>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("life_areas", LifeAreas);
