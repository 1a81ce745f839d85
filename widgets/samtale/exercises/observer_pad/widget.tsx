import { useRef } from "preact/hooks";
import { announce } from "@shared/announce";
import { download, printOnly, toMarkdown, toText } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import "@shared/exercise.css";
import "./widget.css";
import { Compared } from "./Compared";
import { Counter } from "./Counter";
import { PEOPLE, count, digits, isBlank, latest, reset, rounds, secondRound, seconds, tap, undo } from "./model";
import { Talk } from "./Talk";
import { usePad } from "./usePad";
import { entries } from "./words";

function ObserverPad({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [kinds] = useTrait<string[]>(model, "kinds");
  const key = model.get<string>("key");
  const [pad, step] = usePad(key);
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const heard = rounds(pad, Date.now());
  const now = heard[heard.length - 1];
  const before = heard.length > 1 ? heard[0] : undefined;
  const last = latest(pad);

  const takeBack = () => {
    const then = rounds(step(undo), Date.now());
    const round = then[then.length - 1];
    if (last?.do === "tap" && last.kind) announce(t("undone_tap", { kind: t(`kind_${last.kind}`), count: count(round, last.kind) }));
    else if (last?.who) announce(t("undone_talk", { who: t(`talk_${last.who}`), time: digits(seconds(round, last.who)) }));
    else announce(t(`undone_${last?.do}`));
  };
  // the buttons go away when they are used, so the focus moves to where the round begins
  const begin = (said: string, take: typeof secondRound) => {
    step((pad) => take(pad, Date.now()));
    announce(said);
    heading.current?.focus();
  };
  const name = title || t("label");
  const file = key.replace(/\W+/g, "-") || "pad";
  return (
    <section ref={sheet} aria-label={name}>
      {title && <h4 class="sv-title">{title}</h4>}
      {intro && <p>{intro}</p>}
      <h5 ref={heading} tabIndex={-1} class="sv-observer_pad__heading sv-no-print">
        {t("round", { number: heard.length })}
      </h5>
      <div class="sv-observer_pad__counters sv-no-print" role="group" aria-label={t("counters")}>
        {kinds.map((kind) => (
          <Counter
            key={kind}
            label={t(`kind_${kind}`)}
            count={count(now, kind)}
            before={before && t("in_round_one", { count: count(before, kind) })}
            onTap={() => {
              const then = rounds(step((pad) => tap(pad, kind)), Date.now());
              announce(String(count(then[then.length - 1], kind)));
            }}
          />
        ))}
      </div>
      <div class="sv-observer_pad__talks sv-no-print">
        {PEOPLE.map((who) => (
          <Talk
            key={who}
            who={who}
            time={digits(seconds(now, who))}
            before={before && t("in_round_one", { count: digits(seconds(before, who)) })}
            running={pad.running?.who === who ? pad.running : null}
            words={t}
            onStep={step}
          />
        ))}
      </div>
      <div class="sv-observer_pad__moves sv-no-print">
        <button type="button" class="sv-button sv-observer_pad__undo" disabled={!last} onClick={takeBack}>{t("undo")}</button>
        {before ? (
          <button type="button" class="sv-button" disabled={isBlank(pad)} onClick={() => begin(t("said_reset"), reset)}>{t("reset")}</button>
        ) : (
          <button type="button" class="sv-button sv-button--primary" onClick={() => begin(t("said_second"), secondRound)}>{t("second")}</button>
        )}
      </div>
      <Compared kinds={kinds} one={heard[0]} two={heard[1]} words={t} />
      <p class="sv-observer_pad__caveat">{t("caveat")}</p>
      <div class="sv-observer_pad__files sv-no-print">
        {!before && !isBlank(pad) && (
          <button type="button" class="sv-button sv-button--quiet" onClick={() => begin(t("said_reset"), reset)}>{t("reset")}</button>
        )}
        <button
          type="button"
          class="sv-button sv-button--quiet"
          onClick={() => download(`${file}.txt`, toText(name, entries(kinds, heard, t), t("export_footer")), "text/plain")}
        >
          {t("save_text")}
        </button>
        <button
          type="button"
          class="sv-button sv-button--quiet"
          onClick={() => download(`${file}.md`, toMarkdown(name, entries(kinds, heard, t), t("export_footer")))}
        >
          {t("save_markdown")}
        </button>
        <button type="button" class="sv-button sv-button--quiet" onClick={() => sheet.current && printOnly(sheet.current)}>
          {t("print")}
        </button>
      </div>
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("observer_pad", ObserverPad);
