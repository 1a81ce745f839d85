// Every area: how much it fills now, and a short note for those who want one.
import { FreeText } from "@shared/FreeText";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { type Area, FULL, type Fields, type Life, fill, fillOf, noteField } from "./model";

interface Props {
  areas: Area[];
  life: Life;
  fields: Fields;
  words: Translate;
  onChange(take: (life: Life) => Life): void;
  onField(name: string, text: string): void;
}

const VALUES = Array.from({ length: FULL + 1 }, (_, value) => value);

export function Areas({ areas, life, fields, words: t, onChange, onField }: Props) {
  const id = useId();
  return (
    <section class="sv-no-print" aria-label={t("areas")}>
      <h5 class="sv-life_areas__heading">{t("areas")}</h5>
      <p class="sv-field__hint">{t("areas_hint")}</p>
      <div class="sv-life_areas__grid">
        {areas.map((area) => (
          <div key={area.id} class="sv-life_areas__card">
            <fieldset class="sv-life_areas__choices">
              <legend>{area.title}</legend>
              {area.hint && <p class="sv-field__hint">{area.hint}</p>}
              <div class="sv-life_areas__steps">
                {VALUES.map((value) => (
                  <label key={value} class="sv-life_areas__choice">
                    <input
                      type="radio"
                      name={`${id}-${area.id}`}
                      aria-label={t("fill_step", { number: value, words: t(`fill_${value}`) })}
                      checked={fillOf(life, area.id) === value}
                      onChange={() => onChange((now) => fill(now, area.id, value))}
                    />
                    <span aria-hidden="true">{value}</span>
                  </label>
                ))}
              </div>
              <p class="sv-life_areas__said" aria-hidden="true">{t(`fill_${fillOf(life, area.id)}`)}</p>
            </fieldset>
            <details class="sv-life_areas__note" open={Boolean(fields[noteField(area.id)])}>
              <summary>{t("note")}</summary>
              <FreeText
                label={t("note_of", { area: area.title })}
                rows={1}
                value={fields[noteField(area.id)] ?? ""}
                words={t}
                onInput={(text) => onField(noteField(area.id), text)}
              />
            </details>
          </div>
        ))}
      </div>
    </section>
  );
}
