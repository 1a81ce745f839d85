import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { download, printOnly, toMarkdown } from "@shared/export";
import { FreeText } from "@shared/FreeText";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import "@shared/exercise.css";
import "./widget.css";
import { type Booster, Boosters } from "./Boosters";
import { useHeard } from "./coach";
import { Colleagues } from "./Colleagues";
import { fromJson, toJson } from "./kept";
import { type Criterion, DONE, type Moment, type Rater, SURE, STATEMENTS, type Sets, mark, sealed, shuffled, slots } from "./model";
import { OpenFile } from "./OpenFile";
import { Paper } from "./Paper";
import { Rate } from "./Rate";
import { Start } from "./Start";
import { Sure } from "./Sure";
import { useSample } from "./useSample";
import { entries } from "./words";

const NO_SETS: Sets = { A: [], B: [] };

function LearningSample({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [moment] = useTrait<Moment>(model, "moment");
  const [given] = useTrait<Partial<Sets>>(model, "sets");
  const [criteria] = useTrait<Criterion[]>(model, "criteria");
  const [boosters] = useTrait<Booster[]>(model, "boosters");
  const series = model.get<string>("series") || model.get<string>("key");
  const sets: Sets = { ...NO_SETS, ...given };
  const sample = useSample(series, moment, sets, criteria);
  const [rater, rate] = useState<Rater | null>(null);
  const [moved, move] = useState(0);
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);

  const { mine, rounds } = sample;
  const done = mine?.at === DONE;
  // the order is drawn when it is first needed, and kept
  useLayoutEffect(() => {
    if (done && !sample.sheet.seed) sample.setSheet(sealed(sample.sheet));
  }, [done, sample.sheet.seed]);
  const all = shuffled(slots(sets, rounds), sample.sheet.seed);
  const heard = useHeard(done ? all : []);
  if (!sets.A.length) return <p>{t("empty")}</p>;

  const name = title || t("label");
  const file = series.replace(/\W+/g, "-");
  const turn = (at: number) => {
    sample.setMine({ at });
    move(moved + 1);
  };
  const open = (text: string) => {
    const found = fromJson(text, series, sets, criteria);
    if (found) sample.open(found);
    return Boolean(found);
  };
  const place = !mine ? t(`lead_${moment}`) : mine.at < STATEMENTS ? t("place", { number: mine.at + 1, count: STATEMENTS }) : t(done ? "written" : "sure");
  const statement = mine && sets[mine.set][mine.at];
  const pager = mine && (
    <div class="sv-row sv-learning_sample__pager sv-no-print">
      <button type="button" class="sv-button" disabled={mine.at === 0} onClick={() => turn(mine.at - 1)}>{t(done ? "mend" : "previous")}</button>
      {!done && <button type="button" class="sv-button sv-button--primary" onClick={() => turn(mine.at + 1)}>{t(mine.at === SURE ? "finish" : "next")}</button>}
    </div>
  );
  return (
    <section ref={sheet} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {done && rater !== null && all.length > 0 ? (
        <Rate
          key={rater}
          rater={rater}
          all={all}
          criteria={criteria}
          marks={sample.sheet.raters[rater]}
          heard={heard}
          words={t}
          onMark={(slot, criterion, value) => sample.setSheet(mark(sample.sheet, rater, slot, criterion, value))}
          onDone={() => {
            rate(null);
            move(moved + 1);
          }}
        />
      ) : (
        <>
          {!mine && intro && <p>{intro}</p>}
          <h5 ref={heading} tabIndex={-1} class="sv-learning_sample__heading sv-no-print">{place}</h5>
          {!mine && (
            <div class="sv-learning_sample__begin sv-no-print">
              <p>{t(`how_${moment}`)}</p>
              <Start
                moment={moment}
                first={sample.first}
                words={t}
                onStart={(first, set) => {
                  rate(null);
                  sample.start(first, set);
                  move(moved + 1);
                }}
              />
              <OpenFile words={t} onOpen={open} />
            </div>
          )}
          {mine && statement && (
            <>
              <p class="sv-learning_sample__said"><strong>{statement.who}</strong> {statement.text}</p>
              <FreeText key={statement.id} label={t("say")} hint={t("no_names")} rows={4} value={mine.replies[statement.id] ?? ""} words={t} onInput={(text) => sample.reply(statement.id, text)} />
            </>
          )}
          {mine?.at === SURE && (
            <>
              <Sure question={t(`sure_${moment}`)} hint={t("sure_hint")} value={mine.now} words={t} onValue={(now) => sample.setMine({ now })} />
              {moment === "after" && <Sure question={t("sure_then")} hint={t("sure_then_hint")} value={mine.then} words={t} onValue={(then) => sample.setMine({ then })} />}
            </>
          )}
          {mine && done && (
            <>
              <p class="sv-no-print">{t(`written_${moment}`, { set: mine.set })}</p>
              <div class="sv-row sv-no-print">
                <button type="button" class="sv-button" onClick={() => download(`${file}.json`, toJson(series, sample), "application/json")}>{t("save_json")}</button>
                <OpenFile words={t} onOpen={open} />
              </div>
              <Colleagues
                all={all}
                criteria={criteria}
                rounds={rounds}
                sheet={sample.sheet}
                words={t}
                onRate={rate}
              >
                <div class="sv-row">
                  <button type="button" class="sv-button" onClick={() => sheet.current && printOnly(sheet.current)}>{t("print_sheet")}</button>
                  <button type="button" class="sv-button" onClick={() => download(`${file}.md`, toMarkdown(name, entries(all, criteria, rounds, sample.sheet, heard, t), t("export_footer")))}>{t("save_markdown")}</button>
                </div>
              </Colleagues>
              <Paper all={all} criteria={criteria} rounds={rounds} heard={heard} words={t} />
              {moment === "after" && boosters.length > 0 && <Boosters boosters={boosters} file={file} words={t} />}
            </>
          )}
          {pager}
        </>
      )}
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("learning_sample", LearningSample);
