// The map: a picture laid out by itself. A twig opens its editor when it is pressed; dragging it is an extra.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { AddTwig } from "./AddTwig";
import { BOX, CIRCLE, layout, link } from "./layout";
import { type Outline, find, hang } from "./model";
import { TwigEditor } from "./TwigEditor";

interface Props {
  topic: string;
  outline: Outline;
  words: Translate;
  onChange(take: (outline: Outline) => Outline, said?: string): void;
}

const rem = (pixels: number) => `${pixels / 16}rem`;

export function MapView({ topic, outline, words: t, onChange }: Props) {
  const [opened, open] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const map = layout(outline);
  const chosen = find(outline, opened);
  useLayoutEffect(() => {
    // a map wider than the page begins with the topic in the middle
    const box = frame.current;
    if (box) box.scrollLeft = (box.scrollWidth * map.centre.x) / map.width - box.clientWidth / 2;
  }, []);
  const drop = (home: number) => ({
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const twig = find(outline, Number(event.dataTransfer?.getData("text/plain")));
      if (twig) onChange((now) => hang(now, twig.id, home), t("moved", { twig: twig.text }));
    },
  });
  return (
    <div class="sv-mind_map__view">
      <div ref={frame} class="sv-mind_map__frame" role="group" aria-label={t("map")} tabIndex={0}>
        <div class="sv-mind_map__map" style={{ width: rem(map.width), height: rem(map.height) }}>
          <svg viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
            {map.places.map((place) => <path key={place.twig.id} d={link(place, map)} />)}
          </svg>
          <p
            class="sv-mind_map__topic"
            style={{ left: rem(map.centre.x), top: rem(map.centre.y), width: rem(CIRCLE), height: rem(CIRCLE) }}
            {...drop(0)}
          >
            {topic || t("topic")}
          </p>
          {map.places.map(({ twig, x, y, height }) => (
            <button
              key={twig.id}
              type="button"
              class={`sv-mind_map__twig${twig.starter ? " sv-mind_map__twig--starter" : ""}`}
              style={{ left: rem(x), top: rem(y), width: rem(BOX), minHeight: rem(height) }}
              draggable
              aria-expanded={opened === twig.id}
              onClick={() => open(opened === twig.id ? 0 : twig.id)}
              onDragStart={(event) => event.dataTransfer?.setData("text/plain", String(twig.id))}
              {...drop(twig.id)}
            >
              {twig.own ? `»${twig.text}«` : twig.text}
            </button>
          ))}
        </div>
      </div>
      <p class="sv-field__hint sv-no-print">{t("map_hint")}</p>
      {chosen ? (
        <TwigEditor key={chosen.id} twig={chosen} outline={outline} words={t} onChange={onChange} />
      ) : (
        <AddTwig parent={0} name={t("topic")} words={t} onChange={onChange} />
      )}
    </div>
  );
}
