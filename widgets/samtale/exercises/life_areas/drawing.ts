// The life as shapes: one figure, bubbles around it, ripples between them. The screen and the file draw the same shapes. No DOM.
import { escape, wrap } from "../../../frontend/shared/board/picture.ts";
import type { Drawing } from "../../../frontend/shared/svg.ts";
import { type Area, type Guess, type Life, SIGNS, fillOf } from "./model.ts";

export interface Shape {
  tag: "circle" | "path" | "text";
  role: "ring" | "more" | "same" | "less" | "figure" | "bubble" | "empty" | "number" | "label" | "badge" | "sign";
  at: Record<string, string | number>;
  text?: string;
}

export const WIDTH = 440;
export const HEIGHT = 590;
const CENTRE = { x: 220, y: 295 };
const RING = { x: 155, y: 195 };
/** Radius of a bubble by how much it fills. */
export const RADII = [9, 18, 27, 36, 45];
const BADGE = 12;
const LINE = 18;
const LABEL_LETTERS = 16;
const BODY =
  "M-9,-48 C-30,-46 -38,-34 -40,-16 L-46,26 Q-47,36 -39,37 Q-32,37 -31,29 L-25,-4 L-26,34 L-32,92 Q-33,102 -22,102 Q-12,102 -11,92 " +
  "L0,42 L11,92 Q12,102 22,102 Q33,102 32,92 L26,34 L25,-4 L31,29 Q32,37 39,37 Q47,36 46,26 L40,-16 C38,-34 30,-46 9,-48 Z";

const round = (number: number): number => Math.round(number * 10) / 10;

interface Point {
  x: number;
  y: number;
}

/** Places around the figure, clockwise from the top. */
export function places(count: number): Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return { x: round(CENTRE.x + RING.x * Math.cos(angle)), y: round(CENTRE.y + RING.y * Math.sin(angle)) };
  });
}

function towards(from: Point, to: Point, length: number): Point {
  const way = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: round(from.x + ((to.x - from.x) / way) * length), y: round(from.y + ((to.y - from.y) / way) * length) };
}

/** The line of a ripple, bent towards the figure, and where its sign stands. */
function ripple(from: Point, fromRadius: number, to: Point, toRadius: number): { line: string; sign: Point } {
  const bend = { x: round((from.x + to.x + CENTRE.x) / 3), y: round((from.y + to.y + CENTRE.y) / 3) };
  const start = towards(from, bend, fromRadius + 4);
  const sign = towards(to, bend, toRadius + BADGE);
  return { line: `M${start.x},${start.y} Q${bend.x},${bend.y} ${sign.x},${sign.y}`, sign };
}

export function shapes(areas: readonly Area[], life: Life): Shape[] {
  const points = places(areas.length);
  const radius = (area: Area) => RADII[fillOf(life, area.id)];
  const centre = areas.findIndex(({ id }) => id === life.moved);
  const behind: Shape[] = [];
  const before: Shape[] = [];
  const text = (role: Shape["role"], x: number, y: number, told: string) =>
    before.push({ tag: "text", role, at: { x, y, "text-anchor": "middle" }, text: told });

  areas.forEach((area, at) => {
    const point = points[at];
    const size = radius(area);
    const filled = fillOf(life, area.id);
    const moves = at === centre && life.way !== "";
    if (moves) for (const wider of [9, 18, 27]) behind.push({ tag: "circle", role: "ring", at: { cx: point.x, cy: point.y, r: size + wider } });
    before.push({ tag: "circle", role: filled ? "bubble" : "empty", at: { cx: point.x, cy: point.y, r: size } });
    const number = `${filled || ""}${moves && life.way ? SIGNS[life.way] : ""}`;
    if (number) text("number", point.x, point.y + 6, number);
    // words stand on the side that faces away from the figure, so that no ripple runs through them
    const lines = wrap(area.title, LABEL_LETTERS);
    const above = point.y < CENTRE.y - 1;
    const first = above ? point.y - size - 8 - LINE * (lines.length - 1) : point.y + size + LINE;
    lines.forEach((line, row) => text("label", point.x, round(first + row * LINE), line));
  });
  const badges: Shape[] = [];
  if (centre >= 0 && life.way) {
    areas.forEach((area, at) => {
      const told: Guess | undefined = life.guesses[area.id];
      if (!told || at === centre) return;
      const { line, sign } = ripple(points[centre], radius(areas[centre]), points[at], radius(area));
      behind.push({ tag: "path", role: told, at: { d: line } });
      badges.push({ tag: "circle", role: "badge", at: { cx: sign.x, cy: sign.y, r: BADGE } });
      badges.push({ tag: "text", role: "sign", at: { x: sign.x, y: sign.y + 6, "text-anchor": "middle" }, text: SIGNS[told] });
    });
  }
  const move = `translate(${CENTRE.x},${CENTRE.y})`;
  const figure: Shape[] = [
    { tag: "path", role: "figure", at: { d: BODY, transform: move } },
    { tag: "circle", role: "figure", at: { cx: CENTRE.x, cy: CENTRE.y - 75, r: 24 } },
  ];
  return [...behind, ...figure, ...before, ...badges];
}

/** How a role looks on paper: black on white. */
const INK: Record<Shape["role"], string> = {
  ring: 'fill="none" stroke="#777" stroke-width="1.5"',
  more: 'fill="none" stroke="#111" stroke-width="3"',
  same: 'fill="none" stroke="#555" stroke-width="2.5" stroke-dasharray="1 6" stroke-linecap="round"',
  less: 'fill="none" stroke="#111" stroke-width="3" stroke-dasharray="9 6"',
  figure: 'fill="#fff" stroke="#111" stroke-width="3" stroke-linejoin="round"',
  bubble: 'fill="#e8e8e8" stroke="#111" stroke-width="2.5"',
  empty: 'fill="#fff" stroke="#555" stroke-width="2" stroke-dasharray="3 3"',
  number: 'font-size="17" font-weight="700"',
  label: 'font-size="16" stroke="#fff" stroke-width="4" paint-order="stroke"',
  badge: 'fill="#fff" stroke="#111" stroke-width="2"',
  sign: 'font-size="18" font-weight="700"',
};

const PAPER = 1000;
const TEXT = 500;
/** Letters that surely find room beside the picture at 16 px. */
const WIDE = 50;

/** Draw the life for a file: the picture to the left, its words to the right. */
export function toSvg(title: string, drawn: readonly Shape[], told: readonly string[]): Drawing {
  const lines = told.flatMap((line) => wrap(line, WIDE));
  const height = Math.max(HEIGHT + 70, 90 + lines.length * 23);
  const attributes = (at: Shape["at"]) => Object.entries(at).map(([name, value]) => `${name}="${escape(String(value))}"`).join(" ");
  const parts = drawn.map(({ tag, role, at, text }) => `<${tag} ${attributes(at)} ${INK[role]}>${escape(text ?? "")}</${tag}>`);
  const words = lines.map((line, row) => (line ? `<text x="${TEXT}" y="${90 + row * 23}">${escape(line)}</text>` : ""));
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAPER}" height="${height}" viewBox="0 0 ${PAPER} ${height}"`;
  const svg = `${head} role="img" font-family="system-ui, sans-serif" font-size="16" fill="#111"><title>${escape(title)}</title>` +
    `<rect width="100%" height="100%" fill="#fff"/><text x="24" y="44" font-size="22" font-weight="700">${escape(title)}</text>` +
    `<g transform="translate(20,60)">${parts.join("")}</g>${words.join("")}</svg>\n`;
  return { svg, width: PAPER, height };
}
