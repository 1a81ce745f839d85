// What was said so far; the newest turn gets the focus when it appears.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Translate } from "@shared/host";
import type { Line, Turn } from "./model";
import { Why } from "./Why";

interface Props {
  turns: Turn[];
  path: number[];
  own: Record<string, string>;
  words: Translate;
  /** Grows with every step the person takes, so that a page that is just opened keeps its focus. */
  moved: number;
}

export function Transcript({ turns, path, own, words: t, moved }: Props) {
  const newest = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (moved) newest.current?.focus();
  }, [moved]);
  return (
    <ol class="sv-dialogue_player__talk" aria-label={t("talk")}>
      {turns.map((turn, index) => (
        <li key={index} ref={index === turns.length - 1 ? newest : undefined} tabIndex={-1}>
          {turn.lines.map((line, place) => <Said key={place} line={line} words={t} />)}
          {index < path.length && (
            <div class="sv-dialogue_player__mine">
              {own[index] && <Bubble who={t("you_wrote")} text={own[index]} kind="own" />}
              <Bubble who={own[index] ? t("you_chose") : t("you")} text={turn.choices[path[index]].text} kind="you" />
              <Why before={turn} after={turns[index + 1]} choice={turn.choices[path[index]]} words={t} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Said({ line, words: t }: { line: Line; words: Translate }) {
  if (line.speaker === "scene") return <p class="sv-dialogue_player__scene">{line.text}</p>;
  return <Bubble who={line.name || t(line.speaker)} text={line.text} kind="them" />;
}

function Bubble({ who, text, kind }: { who: string; text: string; kind: string }) {
  return (
    <p class={`sv-dialogue_player__bubble sv-dialogue_player__bubble--${kind}`}>
      <span class="sv-dialogue_player__who">{who}</span> {text}
    </p>
  );
}
