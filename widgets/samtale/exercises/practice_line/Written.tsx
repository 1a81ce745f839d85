// Two tries side by side, what changed between them, and three models to compare with.
import { useCoach } from "@coach/door";
import type { Coach } from "@coach/engine";
import type { Translate } from "@shared/host";
import { type Entry, type Situation, change } from "./model";
import { Try, review } from "./Try";

interface Props {
  data: Situation;
  entry: Entry;
  coached: boolean;
  words: Translate;
  onEntry(entry: Entry): void;
}

const nameOf = (coach: Coach | undefined, id: string) => coach?.rules.find((rule) => rule.id === id)?.name ?? "";

export function Written({ data, entry, coached, words: t, onEntry }: Props) {
  const coach = useCoach(entry.again || entry.compared);
  const previous = data.turns.map(({ text }) => text);
  const meant = (line: string) => entry.meant[line] ?? [];
  const common = { previous, coached, words: t };
  return (
    <>
      <div class={entry.again ? "sv-practice_line__pair" : ""}>
        <Try {...common} label={t(entry.again ? "first_try" : "say")} line={entry.first} meant={meant(entry.first)}
          onLine={(first) => onEntry({ ...entry, first })}
          onMeant={(list) => onEntry({ ...entry, meant: { ...entry.meant, [entry.first]: list } })} />
        {entry.again && (
          <Try {...common} label={t("second_try")} line={entry.second} meant={meant(entry.second)}
            onLine={(second) => onEntry({ ...entry, second })}
            onMeant={(list) => onEntry({ ...entry, meant: { ...entry.meant, [entry.second]: list } })} />
        )}
      </div>
      {coach && coached && entry.again && entry.second.trim() && <Change coach={coach} entry={entry} previous={previous} words={t} />}
      <div class="sv-row sv-practice_line__next">
        {!entry.again && entry.first.trim() && (
          <button type="button" class="sv-button" onClick={() => onEntry({ ...entry, again: true })}>{t("try_again")}</button>
        )}
        {!entry.compared && (
          <button type="button" class={`sv-button ${entry.first.trim() ? "" : "sv-button--quiet"}`} onClick={() => onEntry({ ...entry, compared: true })}>
            {t(entry.first.trim() ? "compare" : "skip_to_models")}
          </button>
        )}
      </div>
      {entry.compared && <Models coach={coach} data={data} words={t} />}
    </>
  );
}

function Change({ coach, entry, previous, words: t }: { coach: Coach; entry: Entry; previous: string[]; words: Translate }) {
  const { gone, still } = change(review(coach, entry.first, previous).remarks, review(coach, entry.second, previous).remarks);
  const list = (rules: string[]) => rules.map((rule) => nameOf(coach, rule)).join(", ");
  return (
    <p class="sv-practice_line__change" role="status">
      {gone.length > 0 && t("gone", { list: list(gone) })} {still.length > 0 && t("still", { list: list(still) })}
      {!gone.length && !still.length && t("nothing_to_compare")}
    </p>
  );
}

function Models({ coach, data, words: t }: { coach: Coach | undefined; data: Situation; words: Translate }) {
  return (
    <section class="sv-practice_line__models" aria-label={t("models")}>
      <h5 class="sv-practice_line__heading">{t("models")}</h5>
      <ul>{data.models.map((line) => <li key={line.text}>{line.text} <span class="sv-practice_line__skill">{nameOf(coach, line.skill)}</span></li>)}</ul>
      <p>{t("models_note")}</p>
    </section>
  );
}
