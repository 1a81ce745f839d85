// The end: what it became, and the line of trust with its reasons.
import { useId } from "@shared/id";
import type { Translate } from "@shared/host";
import { type Turn, points, way } from "./model";

const WIDTH = 560;
const HEIGHT = 150;

export function End({ turns, path, words: t }: { turns: Turn[]; path: number[]; words: Translate }) {
  const id = useId();
  const dots = points(turns, WIDTH, HEIGHT);
  const last = turns[turns.length - 1];
  return (
    <section class="sv-dialogue_player__end" aria-label={t("the_end")}>
      <h5 class="sv-dialogue_player__ask">{t("the_end")}</h5>
      <p>{t(`ending_${last.ending || "blandet"}`)}</p>
      <figure>
        <figcaption id={id}>{t("line_caption", { from: turns[0].trust, to: last.trust })}</figcaption>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
          <line class="sv-dialogue_player__middle" x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <polyline class="sv-dialogue_player__line" points={dots.map((dot) => dot.join(",")).join(" ")} />
          {dots.map(([x, y], index) => <circle key={index} class="sv-dialogue_player__dot" cx={x} cy={y} r="7" />)}
        </svg>
      </figure>
      <details>
        <summary>{t("line_table")}</summary>
        <ol class="sv-dialogue_player__reasons">
          {path.map((choice, index) => (
            <li key={index}>
              <strong>{turns[index].choices[choice].text}</strong>
              <p>
                {t(`trust_${way(turns[index].trust, turns[index + 1].trust)}`)} {turns[index].choices[choice].why}
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
