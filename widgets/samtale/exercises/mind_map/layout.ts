// Where everything of the map stands, and the map as a drawing. No DOM.
import { escape, wrap } from "../../../frontend/shared/board/picture.ts";
import { hierarchy, tree } from "../../../frontend/shared/tree.ts";
import type { Drawing } from "../../../frontend/shared/svg.ts";
import type { Outline, Twig } from "./model.ts";

/** Pixels at a text size of 16. */
export const BOX = 176;
const GAP = 44;
const LINE = 21;
const PAD = 11;
const APART = 12;
const LETTERS = 17;
const EDGE = 16;
export const CIRCLE = 150;

export interface Place {
  twig: Twig;
  lines: string[];
  /** Left upper corner and height; the width is `BOX`. */
  x: number;
  y: number;
  height: number;
  /** The place this one hangs on; undefined for the branches at the topic. */
  parent: Place | undefined;
}

export interface Layout {
  places: Place[];
  width: number;
  height: number;
  /** The centre of the topic's circle. */
  centre: { x: number; y: number };
}

const lettered = (twig: Twig): string[] => wrap(twig.own ? `»${twig.text}«` : twig.text, LETTERS);
const tall = (twig: Twig): number => Math.max(44, lettered(twig).length * LINE + 2 * PAD);

/** Share the branches so that both sides are about as tall; the order goes down the right side, then down the left. */
function sides(twigs: readonly Twig[]): [Twig[], Twig[]] {
  const size = (twig: Twig): number => Math.max(tall(twig) + APART, twig.twigs.reduce((sum, inner) => sum + size(inner), 0));
  const all = twigs.reduce((sum, twig) => sum + size(twig), 0);
  let sum = 0;
  const cut = twigs.findIndex((twig) => (sum += size(twig)) >= all / 2);
  return [twigs.slice(0, cut + 1), twigs.slice(cut + 1)];
}

/** One side: tidy tree from the topic outwards, `to` being 1 for the right and -1 for the left. */
function side(twigs: readonly Twig[], to: 1 | -1): Place[] {
  if (!twigs.length) return [];
  const root = hierarchy<{ twig?: Twig }>({}, ({ twig }) => (twig ? twig.twigs : [...twigs]).map((inner) => ({ twig: inner })));
  const size = ({ twig }: { twig?: Twig }) => (twig ? tall(twig) : 0);
  tree<{ twig?: Twig }>()
    .nodeSize([1, BOX + GAP])
    .separation((one, other) => (size(one.data) + size(other.data)) / 2 + APART)(root);
  const done = new Map<unknown, Place>();
  const places: Place[] = [];
  for (const node of root.descendants().slice(1)) {
    const twig = node.data.twig as Twig;
    const near = CIRCLE / 2 + GAP + (node.depth - 1) * (BOX + GAP);
    const place = {
      twig,
      lines: lettered(twig),
      x: to === 1 ? near : -near - BOX,
      y: (node.x ?? 0) - (root.x ?? 0) - tall(twig) / 2,
      height: tall(twig),
      parent: done.get(node.parent),
    };
    done.set(node, place);
    places.push(place);
  }
  return places;
}

/** Lay the outline out around its topic. */
export function layout({ twigs }: Outline): Layout {
  const [right, left] = sides(twigs);
  const places = [...side(right, 1), ...side(left, -1)];
  const reach = (take: (place: Place) => number) => places.map(take);
  const least = (values: number[]) => Math.min(-CIRCLE / 2, ...values) - EDGE;
  const most = (values: number[]) => Math.max(CIRCLE / 2, ...values) + EDGE;
  const x = -least(reach((place) => place.x));
  const y = -least(reach((place) => place.y));
  for (const place of places) {
    place.x += x;
    place.y += y;
  }
  return {
    places,
    width: most(reach((place) => place.x - x + BOX)) + x,
    height: most(reach((place) => place.y - y + place.height)) + y,
    centre: { x, y },
  };
}

/** The line from a place to what it hangs on, as an SVG path. */
export function link(place: Place, { centre }: Layout): string {
  const right = place.x > centre.x;
  const end = { x: right ? place.x : place.x + BOX, y: place.y + place.height / 2 };
  const from = place.parent;
  const begin = from
    ? { x: right ? from.x + BOX : from.x, y: from.y + from.height / 2 }
    : { x: centre.x + (right ? CIRCLE / 2 : -CIRCLE / 2), y: centre.y };
  const bend = (begin.x + end.x) / 2;
  const at = (value: number) => value.toFixed(1);
  return `M${at(begin.x)},${at(begin.y)}C${at(bend)},${at(begin.y)} ${at(bend)},${at(end.y)} ${at(end.x)},${at(end.y)}`;
}

/** The topic in lines that fit into the circle. */
const topicLines = (topic: string): string[] => wrap(topic, 14).slice(0, 4);

/** Draw the map for a file: black on white. */
export function draw(title: string, topic: string, outline: Outline, below: readonly string[]): Drawing {
  const map = layout(outline);
  const width = Math.max(600, map.width);
  const top = 60;
  const text = (x: number, y: number, words: string, more = "") =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more}>${escape(words)}</text>`;
  const parts = map.places.map((place) => `<path d="${link(place, map)}" fill="none" stroke="#777" stroke-width="2"/>`);
  for (const place of map.places) {
    parts.push(`<rect x="${place.x.toFixed(1)}" y="${place.y.toFixed(1)}" width="${BOX}" height="${place.height}" rx="10" fill="#fff" stroke="#555"${place.twig.starter ? ' stroke-dasharray="5 4"' : ""}/>`);
    const first = place.y + (place.height - place.lines.length * LINE) / 2 + LINE * 0.75;
    place.lines.forEach((words, at) => parts.push(text(place.x + PAD, first + at * LINE, words)));
  }
  const { centre } = map;
  parts.push(`<circle cx="${centre.x}" cy="${centre.y}" r="${CIRCLE / 2}" fill="#fff" stroke="#111" stroke-width="3"/>`);
  const lines = topicLines(topic);
  lines.forEach((words, at) => {
    const y = centre.y + (at - (lines.length - 1) / 2) * LINE + 5;
    parts.push(text(centre.x, y, words, ' text-anchor="middle" font-weight="700"'));
  });
  const foot = below.flatMap((words) => wrap(words, Math.floor(width / 9)));
  const height = Math.ceil(top + map.height + foot.length * 24 + EDGE);
  const said = foot.map((words, at) => text(EDGE, top + map.height + at * 24 + 8, words));
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return {
    svg: `${head} role="img" font-family="system-ui, sans-serif" font-size="16" fill="#111"><title>${escape(title)}</title><rect width="100%" height="100%" fill="#fff"/>${text(EDGE, 36, title, ' font-weight="700" font-size="22"')}<g transform="translate(0 ${top})">${parts.join("")}</g>${said.join("")}</svg>\n`,
    width,
    height,
  };
}
