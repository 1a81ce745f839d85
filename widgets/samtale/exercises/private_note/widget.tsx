import { useRef } from "preact/hooks";
import { type Entry, download, printOnly, toMarkdown, toText } from "@shared/export";
import { FreeText } from "@shared/FreeText";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";

interface Prompt {
  id: string;
  label: string;
  hint: string;
  rows: number;
}

function PrivateNote({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [prompts] = useTrait<Prompt[]>(model, "prompts");
  const key = model.get<string>("key");
  const [answers, setAnswers] = usePrivate<Record<string, string>>(`${key}.answers`, {});
  const sheet = useRef<HTMLElement>(null);
  const entries = (): Entry[] => prompts.map(({ id, label }) => ({ heading: label, text: answers[id] ?? "" }));
  const file = key.replace(/\W+/g, "-") || "note";

  return (
    <section ref={sheet} aria-label={title}>
      {title && <h4 class="sv-title">{title}</h4>}
      <p class="sv-private_note__warning">{t("no_names")}</p>
      {prompts.map((prompt) => (
        <FreeText
          key={prompt.id}
          label={prompt.label}
          hint={prompt.hint || undefined}
          rows={prompt.rows}
          value={answers[prompt.id] ?? ""}
          words={t}
          onInput={(text) => setAnswers({ ...answers, [prompt.id]: text })}
        />
      ))}
      <div class="sv-row sv-no-print">
        <button type="button" class="sv-button" onClick={() => download(`${file}.txt`, toText(title, entries(), t("export_footer")), "text/plain")}>
          {t("save_text")}
        </button>
        <button type="button" class="sv-button" onClick={() => download(`${file}.md`, toMarkdown(title, entries(), t("export_footer")))}>
          {t("save_markdown")}
        </button>
        <button type="button" class="sv-button" onClick={() => sheet.current && printOnly(sheet.current)}>{t("print")}</button>
      </div>
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("private_note", PrivateNote);
