// The life as a picture, and the same as a table.
import { h } from "preact";
import type { Translate } from "@shared/host";
import { HEIGHT, WIDTH, shapes } from "./drawing";
import { type Area, type Fields, type Life, fillOf, noteField, written } from "./model";
import { alt, effect } from "./words";

interface Props {
  areas: Area[];
  life: Life;
  fields: Fields;
  words: Translate;
}

export function Picture({ areas, life, fields, words: t }: Props) {
  return (
    <div class="sv-life_areas__both">
      <svg class="sv-life_areas__picture" role="img" aria-label={alt(areas, life, t)} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {shapes(areas, life).map(({ tag, role, at, text }) => h(tag, { class: `sv-life_areas__${role}`, ...at }, text))}
      </svg>
      <table class="sv-life_areas__table">
        <caption>{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("table_area")}</th>
            <th scope="col">{t("table_fills")}</th>
            <th scope="col">{t("table_effect")}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">
                {area.title}
                {written(fields, noteField(area.id)) && <span class="sv-life_areas__said">{written(fields, noteField(area.id))}</span>}
              </th>
              <td>{t(`fill_${fillOf(life, area.id)}`)}</td>
              <td>{effect(area, life, t) || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
