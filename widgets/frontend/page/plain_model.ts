// anywidget's model without a kernel: a plain object that tells who listens.
import type { Model } from "../shared/host.tsx";

type Callback = (...args: never[]) => void;

export class PlainModel implements Model {
  private listeners = new Map<string, Set<Callback>>();

  private state: Record<string, unknown>;

  constructor(state: Record<string, unknown>) {
    this.state = state;
  }

  get<T = unknown>(name: string): T {
    return this.state[name] as T;
  }

  set(name: string, value: unknown): void {
    if (Object.is(this.state[name], value)) return;
    this.state = { ...this.state, [name]: value };
    this.tell(`change:${name}`);
    this.tell("change");
  }

  save_changes(): void {
    // nobody to tell: what is set stays on this page
  }

  on(event: string, callback: Callback): void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(callback));
  }

  off(event: string, callback?: Callback): void {
    if (callback) this.listeners.get(event)?.delete(callback);
    else this.listeners.delete(event);
  }

  protected tell(event: string, ...told: unknown[]): void {
    for (const callback of [...(this.listeners.get(event) ?? [])]) (callback as (...told: unknown[]) => void)(...told);
  }
}
