// Binary values of a widget's state travel beside it; a path tells where each belongs.
import type { Fields } from "./wire.ts";

export type Path = (string | number)[];
type Holder = Record<string | number, unknown>;

/** Put binary values where they belong. */
export function put(state: Fields, paths: Path[], buffers: DataView[]): void {
  paths.forEach((path, index) => {
    const last = path.at(-1) as string | number;
    const holder = path.slice(0, -1).reduce<Holder>((value, name) => value[name] as Holder, state);
    holder[last] = buffers[index];
  });
}

/** Return a state without its binary values, and these with their paths. */
export function take(state: Fields): { state: Fields; paths: Path[]; buffers: DataView[] } {
  const paths: Path[] = [];
  const buffers: DataView[] = [];
  const without = (value: unknown, path: Path): unknown => {
    const binary = value instanceof ArrayBuffer ? new DataView(value) : ArrayBuffer.isView(value) ? value : null;
    if (binary) {
      paths.push(path);
      buffers.push(new DataView(binary.buffer, binary.byteOffset, binary.byteLength));
      return null;
    }
    if (Array.isArray(value)) return value.map((one, index) => without(one, [...path, index]));
    if (value && Object.getPrototypeOf(value) === Object.prototype)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one, [...path, name])]));
    return value;
  };
  return { state: without(state, []) as Fields, paths, buffers };
}
