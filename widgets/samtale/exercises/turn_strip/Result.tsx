// The strip to talk about: all readings of each turn, where they part, and counts around the bend.
import type { Translate } from "@shared/host";
import { type Reading, listed } from "./compare";
import { Counts } from "./Counts";
import { Chips, Line } from "./Line";
import { type Turn, isStaff, tagsOf } from "./model";
import { atTurn, bend, overall } from "./sentences";

interface Props {
  turns: Turn[];
  tags: string[];
  readings: Reading[];
  words: Translate;
}

export function Result({ turns, tags, readings, words: t }: Props) {
  const name = (reader: string) => t(`name_${reader}`);
  const withKey = readings.some(({ reader }) => reader === "key");
  const bendsHere = (turn: Turn) => {
    const who = readings.filter(({ marks }) => marks.bend === turn.id).map(({ reader }) => t(`for_${reader}`));
    return who.length ? t("bends_by", { list: listed(who, t("and")) }) : "";
  };
  return (
    <>
      {withKey && <p class="sv-turn_strip__note">{t("key_note")}</p>}
      {overall(turns, readings, t).map((sentence) => <p key={sentence} class="sv-turn_strip__overall">{sentence}</p>)}
      <ol class="sv-turn_strip__turns" role="list">
        {turns.map((turn, at) => (
          <Line key={turn.id} turn={turn} number={at + 1} bend={bendsHere(turn)} words={t}>
            {isStaff(turn) && (
              <dl class="sv-turn_strip__readings">
                {readings.map(({ reader, marks }) => (
                  <div key={reader} class={`sv-turn_strip__reading sv-turn_strip__reading--${reader}`}>
                    <dt>{name(reader)}</dt>
                    <dd>{tagsOf(marks, turn.id).length ? <Chips tags={tagsOf(marks, turn.id)} words={t} /> : t("no_tags")}</dd>
                  </div>
                ))}
              </dl>
            )}
            {isStaff(turn) && <p class="sv-turn_strip__said">{atTurn(turn, readings, t).join(" ")}</p>}
            {withKey && turn.why && (
              <p class="sv-turn_strip__why">
                <strong>{t("because")}</strong> {turn.why}
              </p>
            )}
          </Line>
        ))}
      </ol>
      <h5 class="sv-turn_strip__heading">{t("where_bend")}</h5>
      <ul class="sv-turn_strip__bends">
        {readings.map((reading) => (
          <li key={reading.reader}>
            <strong>{name(reading.reader)}:</strong> {bend(turns, reading, t)}
          </li>
        ))}
      </ul>
      <Counts turns={turns} tags={tags} readings={readings} words={t} />
    </>
  );
}
