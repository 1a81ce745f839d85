// The kept guesses, one below the other; what was turned since the last one stands out.
import type { Translate } from "@shared/host";
import { type Dial, type Row, textOf, turned } from "./model";
import { change } from "./words";

interface Props {
  dials: Dial[];
  rows: Row[];
  words: Translate;
  onRemove(id: number): void;
}

export function Rows({ dials, rows, words: t, onRemove }: Props) {
  return (
    <ol class="sv-effect_dials__rows" role="list">
      {rows.map((row, at) => {
        const before = rows[at - 1];
        const fresh = before ? turned(dials, before.setting, row.setting) : [];
        return (
          <li key={row.id} class="sv-effect_dials__row">
            <p class="sv-effect_dials__setting">
              <span class="sv-effect_dials__number">{t("number", { number: at + 1 })}</span>
              {dials.map((dial) => (
                <span key={dial.id} class={`sv-effect_dials__part ${fresh.includes(dial) ? "sv-effect_dials__part--turned" : ""}`}>
                  {textOf(dial, row.setting)}
                </span>
              ))}
            </p>
            {before && <p class="sv-effect_dials__change">{change(dials, rows, at, t)}</p>}
            <p class="sv-effect_dials__guess">{row.text}</p>
            <button type="button" class="sv-button sv-button--quiet" aria-label={t("remove_row", { number: at + 1 })} onClick={() => onRemove(row.id)}>{t("remove")}</button>
          </li>
        );
      })}
    </ol>
  );
}
