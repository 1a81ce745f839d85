// A kernel's messages as they stand in its socket: parts one after the other, before them where each begins.
export const PROTOCOL = "v1.kernel.websocket.jupyter.org";

export type Fields = Record<string, unknown>;
export interface Message {
  channel: string;
  header: { msg_id: string; msg_type: string } & Fields;
  parent_header: { msg_id?: string } & Fields;
  metadata: Fields;
  content: Fields;
  buffers: DataView[];
}

const PARTS = ["header", "parent_header", "metadata", "content"] as const;
const NUMBER = 8;

export function encode(message: Message): ArrayBuffer {
  const write = new TextEncoder();
  const texts = [message.channel, ...PARTS.map((name) => JSON.stringify(message[name]))].map((text) => write.encode(text));
  const parts = [...texts, ...message.buffers.map((view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength))];
  const places = [NUMBER * (parts.length + 2)];
  for (const part of parts) places.push((places.at(-1) as number) + part.length);
  const whole = new ArrayBuffer(places.at(-1) as number);
  const numbers = new DataView(whole);
  [places.length, ...places].forEach((value, index) => numbers.setBigUint64(NUMBER * index, BigInt(value), true));
  parts.forEach((part, index) => new Uint8Array(whole, places[index]).set(part));
  return whole;
}

export function decode(whole: ArrayBuffer): Message {
  const numbers = new DataView(whole);
  const count = Number(numbers.getBigUint64(0, true));
  const places = Array.from({ length: count }, (_, index) => Number(numbers.getBigUint64(NUMBER * (index + 1), true)));
  const read = new TextDecoder();
  const part = (index: number) => new DataView(whole, places[index], (places[index + 1] as number) - (places[index] as number));
  const [header, parent_header, metadata, content] = PARTS.map((_, index) => JSON.parse(read.decode(part(index + 1))));
  const buffers = Array.from({ length: count - PARTS.length - 2 }, (_, index) => part(index + PARTS.length + 1));
  return { channel: read.decode(part(0)), header, parent_header, metadata, content, buffers };
}
