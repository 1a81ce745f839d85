// The estimate on a page without Python: choose share, base, design effect and level; read sentence, figure and table.
import { exercise, type ViewProps } from "@shared/host.tsx";
import { useState } from "preact/hooks";
import { type Base, danish, fill, type Level, percent, range, type Rate, rows, sentence, type Words } from "./estimate.ts";
import { Pictures } from "../pictures/Pictures.tsx";
import { pictures, SHAPES } from "./pictures.ts";
import "./widget.css";

function Mark({ status, words }: { status: string; words: Words }) {
  return (
    <span class={`sv-estimate_view__mark sv-estimate_view__mark--${status}`}>
      <span aria-hidden="true">{SHAPES[status]}</span> {words[`status_${status}`]}
    </span>
  );
}

interface ChoiceProps {
  label: string;
  names: string[];
  chosen: number;
  choose: (place: number) => void;
}

function Choice({ label, names, chosen, choose }: ChoiceProps) {
  return (
    <label class="sv-estimate_view__choice">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {names.map((name, place) => <option key={name} value={place}>{name}</option>)}
      </select>
    </label>
  );
}

function View({ model }: ViewProps) {
  const words = model.get<Words>("words");
  const rates = model.get<Rate[]>("rates");
  const bases = model.get<Base[]>("bases");
  const deffs = model.get<number[]>("deffs");
  const levels = model.get<Level[]>("levels");
  const [chosen, change] = useState({ rate: 0, base: 0, deff: 0, level: levels.findIndex((one) => one.level === 0.95) });
  const choose = (name: keyof typeof chosen) => (place: number) => change({ ...chosen, [name]: place });
  const [rate, base, level] = [rates[chosen.rate], bases[chosen.base], levels[chosen.level]];
  const found = rows(rate, base, level, deffs);
  const sample = fill(words[rate.sample === "assumed" ? "source_sample" : "source_sample_counted"], {
    x: danish(rate.x),
    n: danish(rate.n),
  });
  return (
    <>
      <h4 class="sv-title">{words.title}</h4>
      <div class="sv-estimate_view__choices">
        <Choice
          label={words.rate}
          names={rates.map((one) => fill(words[`rate_${one.id}`], { share: percent(one.share), x: danish(one.x), n: danish(one.n) }))}
          chosen={chosen.rate}
          choose={choose("rate")}
        />
        <Choice
          label={words.base}
          names={bases.map((one) =>
            fill(words[one.id === "guide" ? "base_guide" : "base_year"], { year: one.year, population: danish(one.population) }),
          )}
          chosen={chosen.base}
          choose={choose("base")}
        />
        <Choice label={words.deff} names={deffs.map((deff) => words[`deff_${deff}`])} chosen={chosen.deff} choose={choose("deff")} />
        <Choice
          label={words.level}
          names={levels.map((one) => fill(words.level_text, { level: 100 * one.level }))}
          chosen={chosen.level}
          choose={choose("level")}
        />
      </div>
      <p class="sv-estimate_view__sentence" role="status">{sentence(rate, base, found[chosen.deff], words)}</p>
      <Pictures shown={pictures(rate, base, bases, level, found, deffs[chosen.deff], words)} />
      <table role="table">
        <caption>{fill(words.table_caption, { level: 100 * level.level })} <Mark status="inferred" words={words} /></caption>
        <thead role="rowgroup">
          <tr role="row">
            {["deff", "expected", "wilson", "predicted"].map((name) => (
              <th key={name} scope="col" role="columnheader">{words[`column_${name}`]}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {found.map((row) => (
            <tr key={row.deff} role="row">
              <th scope="row" role="rowheader">
                {fill(words.figure_deff, { deff: row.deff })}
                {row.deff === deffs[chosen.deff] && <strong> ({words.chosen})</strong>}
              </th>
              <td role="cell" data-column={words.column_expected}>{danish(row.expected)}</td>
              <td role="cell" data-column={words.column_wilson}>{range(words, row.wilson)}</td>
              <td role="cell" data-column={words.column_predicted}>{range(words, row.predicted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sv-field__label">{words.sources}</p>
      <ul class="sv-estimate_view__sources">
        <li><Mark status={rate.status} words={words} /> {fill(words.source_rate, { source: rate.source, checked_on: rate.checked })}</li>
        <li><Mark status={base.status} words={words} /> {fill(words.source_base, { source: base.source })}</li>
        <li>{sample}</li>
        <li><Mark status="inferred" words={words} /> {fill(words.source_method, { method: words.method_wilson })}</li>
      </ul>
    </>
  );
}

export default exercise("estimate_view", View);
