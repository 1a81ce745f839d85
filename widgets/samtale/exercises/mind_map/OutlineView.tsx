// The outline: branches and twigs as nested lists, each branch with a line to write on.
import { useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { AddTwig } from "./AddTwig";
import type { Outline, Twig } from "./model";
import { TwigEditor } from "./TwigEditor";

interface Props {
  outline: Outline;
  words: Translate;
  onChange(take: (outline: Outline) => Outline, said?: string): void;
}

export function OutlineView({ outline, words: t, onChange }: Props) {
  const [opened, open] = useState(0);
  const list = (twigs: readonly Twig[], depth: number) => (
    <ul class="sv-mind_map__list" role="list">
      {twigs.map((twig) => (
        <li key={twig.id}>
          <button
            type="button"
            class={`sv-mind_map__line${twig.starter ? " sv-mind_map__line--starter" : ""}`}
            aria-expanded={opened === twig.id}
            onClick={() => open(opened === twig.id ? 0 : twig.id)}
          >
            {twig.own ? `»${twig.text}«` : twig.text}
          </button>
          {opened === twig.id && <TwigEditor twig={twig} outline={outline} words={t} onChange={onChange} />}
          {twig.twigs.length > 0 && list(twig.twigs, depth + 1)}
          {depth === 1 && opened !== twig.id && <AddTwig parent={twig.id} name={twig.text} words={t} onChange={onChange} />}
        </li>
      ))}
    </ul>
  );
  return (
    <div class="sv-mind_map__view">
      {list(outline.twigs, 1)}
      <AddTwig parent={0} name={t("topic")} words={t} onChange={onChange} />
    </div>
  );
}
