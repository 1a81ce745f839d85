import { useRef } from "preact/hooks";
import { announce } from "@shared/announce";
import { type Entry, download, printOnly, toMarkdown } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { useId } from "@shared/id";
import { danishDate } from "@shared/danish";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { type Link, START, kinds, owned, restored, seen, turn } from "./model";
import { Place } from "./Place";

function LinkTable({ model }: ViewProps) {
  const t = useWords(model);
  const id = useId();
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [links] = useTrait<Link[]>(model, "links");
  const key = model.get<string>("key");
  const [kept, put] = usePrivate(`${key}.links`, START);
  const sheet = useRef<HTMLElement>(null);
  const choice = restored(links, kept);
  const name = title || t("label");
  const mine = owned(links, choice);
  const told = (link: Link) => [link.note, link.address, `${t(`state_${link.state}`)} ${t("checked", { date: danishDate(link.checked_on) })}`];
  const entries = (): Entry[] => mine.map((link) => ({ heading: link.name, text: told(link).filter(Boolean).join("\n") }));
  return (
    <section ref={sheet} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {intro && <p>{intro}</p>}
      <div class="sv-no-print">
        <div class="sv-field">
          <label class="sv-field__label" for={id}>{t("kind")}</label>
          <select
            id={id}
            class="sv-field__input sv-link_table__kind"
            value={choice.kind}
            onChange={(event) => {
              const next = { ...choice, kind: event.currentTarget.value };
              put(next);
              announce(t("count", { count: seen(links, next).length }));
            }}
          >
            <option value="">{t("kind_all")}</option>
            {kinds(links).map((kind) => <option key={kind} value={kind}>{t(`kind_${kind}`)}</option>)}
          </select>
        </div>
        <ul class="sv-link_table__places" role="list" aria-label={name}>
          {seen(links, choice).map((link) => (
            <Place key={link.id} link={link} own={choice.own.includes(link.id)} words={t} onTurn={() => put(turn(choice, link.id))} />
          ))}
        </ul>
      </div>
      <h5 class="sv-link_table__name">{t("own", { count: mine.length })}</h5>
      {mine.length > 0 ? (
        <ul>
          {mine.map((link) => (
            <li key={link.id}>
              {link.name}
              {link.address && <span class="sv-only-print">{link.address}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p class="sv-field__hint">{t("own_none")}</p>
      )}
      <div class="sv-row sv-no-print">
        <button type="button" class="sv-button sv-button--quiet" onClick={() => download(`${key.replace(/\W+/g, "-")}.md`, toMarkdown(t("own_title"), entries(), t("export_footer")))}>
          {t("save_markdown")}
        </button>
        <button type="button" class="sv-button sv-button--quiet" onClick={() => sheet.current && printOnly(sheet.current)}>{t("print")}</button>
      </div>
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("link_table", LinkTable);
