// Every kind of widget without JupyterLab: models come from the page or from the kernel that rendered it.
import "./amd";
import "anywidget";
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import { base64ToBuffer } from "@jupyter-widgets/base-manager/lib/utils";
import { Widget } from "@lumino/widgets";
import { defined as anywidget } from "./amd";
import { put } from "./buffers";
import * as controls from "./controls_common";
import { filled } from "./filled";
import type { Kernel } from "./kernel";
import type { Show } from "./places";
import { type Left, type Ran, TARGET, stateOf } from "./ran";
import { addressOf } from "./shelf";
import type { Fields } from "./wire";

const PACKAGES: Record<string, Record<string, unknown>> = {
  "@jupyter-widgets/base": base as never,
  "@jupyter-widgets/controls": controls as never,
  anywidget,
};

class Manager extends ManagerBase {
  private kernel: Kernel;

  constructor(kernel: Kernel) {
    super();
    this.kernel = kernel;
    kernel.opened = (comm, message) => void this.handle_comm_open(comm as never, message as never);
  }

  /** Make the models of a notebook that ran before; the kernel is not asked. */
  async take(ran: Ran): Promise<void> {
    await Promise.all(Object.entries(ran.widgets).map(([id, left]) => this.make(id, left, ran)));
  }

  private async make(id: string, left: Left, ran: Ran): Promise<void> {
    const state: Fields = { ...stateOf(ran, left), ...(left.slice ? { _esm: fromShelf(ran, left.slice), _css: "" } : {}) };
    const buffers = left.buffers ?? [];
    put(state, buffers.map(({ path }) => path), buffers.map(({ data }) => new DataView(base64ToBuffer(data))));
    const { model_name, model_module, model_module_version } = left;
    const comm = this.kernel.comm(TARGET, id) as never;
    await this.new_model({ model_name, model_module, model_module_version, model_id: id, comm }, state as never);
  }

  /** Fetch the state of every widget from the kernel. */
  askForAll(): Promise<void> {
    return this._loadFromKernel();
  }

  async show(id: string, place: HTMLElement): Promise<void> {
    const view = await this.create_view(await this.get_model(id));
    place.replaceChildren();
    Widget.attach(view.luminoWidget, place);
    if (view.model.get("_model_module") === "anywidget") await filled(view.el);
  }

  async _create_comm(target: string, id: string, data?: never, metadata?: never, buffers?: never): Promise<base.IClassicComm> {
    const comm = this.kernel.comm(target, id);
    if (data || metadata) comm.open(data, undefined, metadata, buffers);
    return comm as never;
  }

  async _get_comm_info(): Promise<object> {
    const { content } = await this.kernel.ask("comm_info_request", { target_name: TARGET });
    return (content.comms as object | undefined) ?? {};
  }

  protected async loadClass(className: string, moduleName: string): Promise<never> {
    const found = PACKAGES[moduleName]?.[className] ?? (await rare(moduleName))?.[className];
    if (!found) throw new Error(`This page has no ${className} from ${moduleName}`);
    return found as never;
  }
}

async function rare(moduleName: string): Promise<Record<string, unknown> | undefined> {
  return moduleName === "@jupyter-widgets/controls" ? ((await import("./controls_rare")) as never) : undefined;
}

/** anywidget takes a module that has one default; the files on the shelf hold several exercises. */
function fromShelf(ran: Ran, slice: string): string {
  return `export { ${slice} as default } from ${JSON.stringify(addressOf(ran, slice))};`;
}

export async function widgets(kernel: Kernel, ran?: Ran): Promise<Show> {
  const manager = new Manager(kernel);
  await (ran ? manager.take(ran) : manager.askForAll());
  return (id, place) => manager.show(id, place);
}
