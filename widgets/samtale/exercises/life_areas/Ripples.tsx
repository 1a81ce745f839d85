// One area moves; what happens to the others is guessed, area by area.
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { type Area, GUESSES, type Life, SIGNS, WAYS, guess, move, reached } from "./model";

interface Props {
  areas: Area[];
  life: Life;
  words: Translate;
  onChange(take: (life: Life) => Life): void;
}

export function Ripples({ areas, life, words: t, onChange }: Props) {
  const id = useId();
  const others = reached(areas, life);
  return (
    <section class="sv-no-print" aria-label={t("ripples")}>
      <h5 class="sv-life_areas__heading">{t("ripples")}</h5>
      <p class="sv-field__hint">{t("ripples_hint")}</p>
      <div class="sv-life_areas__move">
        <div class="sv-field">
          <label class="sv-field__label" for={`${id}-area`}>{t("moved")}</label>
          <select
            id={`${id}-area`}
            class="sv-field__input"
            value={life.moved}
            onChange={(event) => {
              const moved = event.currentTarget.value;
              onChange((now) => move(now, { moved }));
            }}
          >
            <option value="">{t("choose")}</option>
            {areas.map((area) => <option key={area.id} value={area.id}>{area.title}</option>)}
          </select>
        </div>
        <fieldset class="sv-life_areas__choices">
          <legend>{t("way")}</legend>
          <div class="sv-life_areas__steps">
            {WAYS.map((way) => (
              <label key={way} class="sv-life_areas__choice">
                <input type="radio" name={`${id}-way`} checked={life.way === way} onChange={() => onChange((now) => move(now, { way }))} />
                <span>{SIGNS[way]} {t(`way_${way}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      {others.length > 0 && (
        <div class="sv-life_areas__grid">
          {others.map((area) => (
            <fieldset key={area.id} class="sv-life_areas__choices sv-life_areas__card">
              <legend class="sv-life_areas__inside">{area.title}</legend>
              <div class="sv-life_areas__steps">
                {GUESSES.map((told) => (
                  <label key={told} class="sv-life_areas__choice">
                    <input
                      type="radio"
                      name={`${id}-${area.id}`}
                      checked={life.guesses[area.id] === told}
                      onChange={() => onChange((now) => guess(now, area.id, told))}
                    />
                    <span>{SIGNS[told]} {t(`guess_${told}`)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      )}
    </section>
  );
}
