import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import type { Reading } from "./compare";
import { Legend } from "./Legend";
import { type Person, START, type Strip, type Turn, fitting, hasKey, keyOf, undo } from "./model";
import { Result } from "./Result";
import { Steps } from "./Steps";
import { TakeHome } from "./TakeHome";
import { Turns } from "./Turns";

function TurnStrip({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [turns] = useTrait<Turn[]>(model, "turns");
  const [tags] = useTrait<string[]>(model, "tags");
  const key = model.get<string>("key");
  const [kept, keep] = usePrivate<Strip>(`${key}.strip`, START);
  const strip = fitting(turns, tags, kept);
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [moved, move] = useState(0);

  // what was asked for begins at the top, and the button that was pressed may be gone
  useLayoutEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  if (!turns.length) return <p>{t("empty")}</p>;

  const go = (next: Strip) => {
    keep(next);
    if (next.view !== strip.view || (next.key && !strip.key)) move(moved + 1);
  };
  const readings: Reading[] = [{ reader: "own", marks: strip.own }];
  if (strip.view === "result" && strip.paired) readings.push({ reader: "partner", marks: strip.partner });
  if (strip.view === "result" && strip.key) readings.push({ reader: "key", marks: keyOf(turns, tags) });
  const alone = strip.view === "result" && !strip.paired;
  const tagging = (person: Person) => (
    <Turns
      key={person}
      turns={turns}
      tags={tags}
      round={strip[person]}
      words={t}
      onRound={(round) => keep({ ...strip, [person]: round })}
      onUndo={() => {
        keep({ ...strip, [person]: undo(strip[person]) });
        announce(t("undone"));
      }}
    />
  );
  return (
    <section ref={sheet} aria-label={title || t("label")}>
      {title && <h4 class="sv-title">{title}</h4>}
      {intro && <p>{intro}</p>}
      <h5 ref={heading} tabIndex={-1} class="sv-turn_strip__heading">{t(`view_${alone ? "alone" : strip.view}`)}</h5>
      {strip.view !== "result" && <p class="sv-no-print">{t(`task_${strip.view}`)}</p>}
      {strip.view !== "result" && <Legend tags={tags} words={t} />}
      {strip.view === "result" ? <Result turns={turns} tags={tags} readings={readings} words={t} /> : tagging(strip.view)}
      <Steps strip={strip} withKey={hasKey(turns)} words={t} onStrip={go} />
      {strip.view !== "partner" && (
        <TakeHome
          title={title || t("label")}
          file={key.replace(/\W+/g, "-") || "strip"}
          turns={turns}
          tags={tags}
          readings={readings}
          sheet={sheet}
          words={t}
        />
      )}
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("turn_strip", TurnStrip);
