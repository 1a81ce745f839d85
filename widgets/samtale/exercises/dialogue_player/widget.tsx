import { useEffect, useMemo, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { idle } from "@shared/idle";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { Answer } from "./Answer";
import { End } from "./End";
import { type Turn, play, previous } from "./model";
import { Silence } from "./Silence";
import { storyOf } from "./story";
import { Transcript } from "./Transcript";

interface Talk {
  path: number[];
  own: Record<string, string>;
}

const START: Talk = { path: [], own: {} };

function DialoguePlayer({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [setting] = useTrait<string>(model, "setting");
  const [intro] = useTrait<string>(model, "intro");
  const [story] = useTrait<string>(model, "story");
  const key = model.get<string>("key");
  const [talk, keep] = usePrivate<Talk>(`${key}.talk`, START);
  const [first, writeFirst] = usePrivate<boolean>(`${key}.first`, model.get<boolean>("say_it_yourself"));
  const [silent, hush] = useState<Talk | null>(null);
  const [moved, move] = useState(0);
  const turns = useMemo(() => (story ? play(storyOf(story), talk.path) : []), [story, talk]);
  useEffect(() => {
    if (moved) announce(heard(turns[turns.length - 1]));
  }, [moved]);
  if (!turns.length) return <p>{t("empty")}</p>;

  const path = talk.path.slice(0, turns.length - 1);
  const here = turns[turns.length - 1];
  const go = (next: Talk) => {
    hush(null);
    keep(next);
    move(moved + 1);
  };
  const choose = (index: number, own: string) => {
    const next = { path: [...path, index], own: own ? { ...talk.own, [path.length]: own } : talk.own };
    if (here.choices[index].silence) hush(next);
    else go(next);
  };
  const back = () => {
    const { [path.length - 1]: _, ...own } = talk.own as Record<number, string>;
    go({ path: path.slice(0, -1), own });
  };
  return (
    <section aria-label={title || t("label")}>
      {title && <h4 class="sv-title">{title}</h4>}
      {setting && <p class="sv-field__hint">{setting}</p>}
      {intro && <p>{intro}</p>}
      <Transcript turns={turns} path={path} own={talk.own} words={t} moved={moved} />
      {silent ? (
        <Silence words={t} onDone={() => go(silent)} />
      ) : here.choices.length ? (
        <Answer key={path.length} choices={here.choices} previous={previous(turns, path)} first={first} words={t} onChoose={choose} />
      ) : (
        <End turns={turns} path={path} words={t} />
      )}
      <div class="sv-row sv-dialogue_player__tools sv-no-print">
        <button type="button" class="sv-button" disabled={!path.length} onClick={back}>{t("back")}</button>
        <button type="button" class="sv-button" disabled={!path.length} onClick={() => go(START)}>{t("again")}</button>
        <label class="sv-check">
          <input type="checkbox" checked={first} onChange={(event) => writeFirst(event.currentTarget.checked)} />
          <span>{t("write_first_mode")}</span>
        </label>
      </div>
      <PrivacyBar words={t} />
    </section>
  );
}

function heard(turn: Turn): string {
  return turn.lines.map((line) => line.text).join(" ");
}

/** Read the story before it is shown, so that a slow phone answers in between. */
async function initialize({ model }: ViewProps): Promise<void> {
  const story = model.get<string>("story");
  if (!story) return;
  storyOf(story);
  await idle();
}

export default { initialize, ...exercise("dialogue_player", DialoguePlayer) };
