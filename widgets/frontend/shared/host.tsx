// The host contract of every exercise: anywidget's `default { render }`, with a view written in Preact.
import { type ComponentType, render as mount } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** The part of anywidget's model that exercises use; a kernel-free page gives a plain object of this shape. */
export interface Model {
  get<T = unknown>(name: string): T;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, callback: (...args: never[]) => void): void;
  off(event: string, callback: (...args: never[]) => void): void;
}

export type Words = Record<string, string>;
export interface ViewProps {
  model: Model;
}

/** In JupyterLab a letter on a button would work on the cell around it (x cuts it): what has the focus says that keys are its own. */
function keepKeys({ target }: FocusEvent): void {
  if (target instanceof HTMLElement) target.dataset.lmSuppressShortcuts = "true";
}

/** Make the module that anywidget (or any host) mounts; `name` is the slice and its CSS prefix. */
export function exercise(name: string, View: ComponentType<ViewProps>) {
  return {
    render({ model, el }: { model: Model; el: HTMLElement }) {
      el.classList.add("sv", `sv-${name}`);
      el.lang = "da";
      el.addEventListener("focusin", keepKeys);
      mount(<View model={model} />, el);
      return () => mount(null, el);
    },
  };
}

/** Read a synced trait and follow it; the setter saves it to the kernel, if there is one. */
export function useTrait<T>(model: Model, name: string): [T, (value: T) => void] {
  const [value, follow] = useState<T>(() => model.get<T>(name));
  useLayoutEffect(() => {
    const changed = () => follow(() => model.get<T>(name));
    changed();
    model.on(`change:${name}`, changed);
    return () => model.off(`change:${name}`, changed);
  }, [model, name]);
  const set = (next: T) => {
    follow(() => next);
    model.set(name, next);
    model.save_changes();
  };
  return [value, set];
}

/** The interface words of an exercise: `t("left", { minutes: 3 })` fills `{minutes}`. */
export function useWords(model: Model) {
  const words = model.get<Words>("words") ?? {};
  return (key: string, values: Record<string, string | number> = {}): string =>
    fill(words[key] ?? `⟨${key}⟩`, values);
}

export type Translate = ReturnType<typeof useWords>;

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
