// Everything that can be done to a twig, by field and button: words, mark, home, place, away, and more below it.
import type { Translate } from "@shared/host";
import { AddTwig } from "./AddTwig";
import { MOST_LETTERS, type Outline, type Twig, edit, find, hang, homes, parentOf, remove, shift } from "./model";

interface Props {
  twig: Twig;
  outline: Outline;
  words: Translate;
  onChange(take: (outline: Outline) => Outline, said?: string): void;
}

export function TwigEditor({ twig, outline, words: t, onChange }: Props) {
  const parent = parentOf(outline, twig.id);
  const mates = parent ? (find(outline, parent)?.twigs ?? []) : outline.twigs;
  const at = mates.findIndex(({ id }) => id === twig.id);
  const named = (word: string) => t(word, { twig: twig.text });
  const move = (by: -1 | 1) => onChange((now) => shift(now, twig.id, by), t("board_place", { place: at + by + 1, count: mates.length }));
  return (
    <section class="sv-mind_map__editor sv-no-print" aria-label={named("editor")}>
      <input
        class="sv-field__input"
        aria-label={named("text_of")}
        value={twig.text}
        maxLength={MOST_LETTERS}
        autocomplete="off"
        onChange={(event) => {
          const text = event.currentTarget.value;
          if (text.trim()) onChange((now) => edit(now, twig.id, { text }));
          else event.currentTarget.value = twig.text;
        }}
      />
      <div class="sv-row">
        {!twig.starter && (
          <label class="sv-check">
            <input
              type="checkbox"
              checked={twig.own}
              aria-label={named("own_of")}
              onChange={(event) => {
                const own = event.currentTarget.checked;
                onChange((now) => edit(now, twig.id, { own }));
              }}
            />
            <span>{t("own")}</span>
          </label>
        )}
        <select
          class="sv-field__input sv-mind_map__home"
          aria-label={named("home_of")}
          value={parent}
          onChange={(event) => {
            const home = Number(event.currentTarget.value);
            onChange((now) => hang(now, twig.id, home), t("moved", { twig: twig.text }));
          }}
        >
          <option value={0}>{t("topic")}</option>
          {homes(outline, twig.id).map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
        </select>
        <button type="button" class="sv-button" aria-label={named("up")} disabled={at === 0} onClick={() => move(-1)}>↑</button>
        <button type="button" class="sv-button" aria-label={named("down")} disabled={at === mates.length - 1} onClick={() => move(1)}>↓</button>
        <button type="button" class="sv-button sv-button--danger" aria-label={named("remove_twig")} onClick={() => onChange((now) => remove(now, twig.id), named("removed"))}>{t("remove")}</button>
      </div>
      <AddTwig parent={twig.id} name={twig.text} words={t} onChange={onChange} />
    </section>
  );
}
