// anywidget publishes its runtime as an AMD module; this is the whole loader that it needs.
import * as base from "@jupyter-widgets/base";

export const defined: Record<string, unknown> = {};

Object.assign(globalThis, {
  define: (_names: string[], factory: (widgets: typeof base) => object) => Object.assign(defined, factory(base)),
});
