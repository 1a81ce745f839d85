// What every board has around it: title, choice of picture or list, steps back, files and the word on privacy.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Translate } from "../host";
import { useId } from "../id";
import { PrivacyBar } from "../PrivacyBar";
import { usePrivate } from "../store";
import { BoardFiles, type Makers } from "./BoardFiles";
import "./board.css";

export type View = "picture" | "list";

interface Props {
  intro: string;
  makers: Makers;
  canUndo: boolean;
  onUndo(): void;
  viewKey: string;
  /** The view that a newcomer sees. */
  first?: View;
  /** The board itself. */
  show(view: View): ComponentChildren;
  words: Translate;
  /** What the exercise asks before the board. */
  before?: ComponentChildren;
  /** What the exercise asks after the board. */
  children?: ComponentChildren;
}

const VIEWS: View[] = ["picture", "list"];

export function Frame({ intro, makers, canUndo, onUndo, viewKey, first = "picture", show, words: t, before, children }: Props) {
  const id = useId();
  const [view, choose] = usePrivate<View>(`${viewKey}.view`, first);
  const paper = useRef<HTMLElement>(null);
  return (
    <section ref={paper} aria-label={makers.title}>
      <h4 class="sv-title">{makers.title}</h4>
      {intro && <p>{intro}</p>}
      <p class="sv-board__warning sv-no-print">{t("no_names")}</p>
      {before}
      <div class="sv-row sv-row--spread sv-board__bar sv-no-print">
        <fieldset class="sv-board__views">
          <legend class="sv-visually-hidden">{t("board_view")}</legend>
          {VIEWS.map((name) => (
            <label key={name} class="sv-check">
              <input type="radio" name={id} checked={view === name} onChange={() => choose(name)} />
              <span>{t(`board_as_${name}`)}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" class="sv-button" disabled={!canUndo} onClick={onUndo}>{t("board_undo")}</button>
      </div>
      {show(view === "list" ? "list" : "picture")}
      {children}
      <BoardFiles makers={makers} paper={paper} words={t} />
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}
