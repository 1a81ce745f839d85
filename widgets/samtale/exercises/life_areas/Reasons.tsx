// Five good reasons first; only then is there room for a worry.
import { FreeText } from "@shared/FreeText";
import type { Translate } from "@shared/host";
import { type Fields, REASONS, WORRY, mayWorry, missing } from "./model";

interface Props {
  fields: Fields;
  words: Translate;
  onField(name: string, text: string): void;
}

export function Reasons({ fields, words: t, onField }: Props) {
  const left = missing(fields);
  return (
    <section class="sv-no-print" aria-label={t("reasons")}>
      <h5 class="sv-life_areas__heading">{t("reasons")}</h5>
      <p class="sv-field__hint">{t("reasons_hint")}</p>
      {REASONS.map((name, at) => (
        <FreeText key={name} label={t("reason", { number: at + 1 })} rows={1} value={fields[name] ?? ""} words={t} onInput={(text) => onField(name, text)} />
      ))}
      <p class="sv-life_areas__left" role="status">{left ? t(left === 1 ? "one_left" : "some_left", { left }) : t("none_left")}</p>
      {mayWorry(fields) && (
        <FreeText label={t("worry")} rows={2} value={fields[WORRY] ?? ""} words={t} onInput={(text) => onField(WORRY, text)} />
      )}
    </section>
  );
}
