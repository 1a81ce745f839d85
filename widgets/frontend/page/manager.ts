// A widget manager without JupyterLab: models come from the kernel that rendered this page.
import "./amd";
import "anywidget";
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import * as controls from "@jupyter-widgets/controls";
import type { Kernel } from "@jupyterlab/services/lib/kernel";
import { Widget } from "@lumino/widgets";
import { defined as anywidget } from "./amd";

const PACKAGES: Record<string, Record<string, unknown>> = {
  "@jupyter-widgets/base": base as never,
  "@jupyter-widgets/controls": controls as never,
  anywidget,
};

const PATIENCE = 15_000; // ms; then the page says that the exercise is missing

export class PageManager extends ManagerBase {
  constructor(private kernel: Kernel.IKernelConnection) {
    super();
    kernel.registerCommTarget(this.comm_target_name, (comm, message) =>
      this.handle_comm_open(new base.shims.services.Comm(comm), message as never).then(() => undefined),
    );
  }

  /** Fetch the state of every widget that the notebook made. */
  restore(): Promise<void> {
    return this._loadFromKernel();
  }

  /** Show a widget in place of what stands in `el`. */
  async show(id: string, el: HTMLElement): Promise<void> {
    const view = await this.create_view(await this.get_model(id));
    el.replaceChildren();
    Widget.attach(view.luminoWidget, el);
    if (view.model.get("_model_module") === "anywidget") await filled(view.el);
  }

  async _create_comm(
    target: string,
    id: string,
    data?: never,
    metadata?: never,
    buffers?: ArrayBuffer[] | ArrayBufferView[],
  ): Promise<base.shims.services.Comm> {
    const comm = this.kernel.createComm(target, id);
    if (data || metadata) comm.open(data, metadata, buffers as never);
    return new base.shims.services.Comm(comm);
  }

  async _get_comm_info(): Promise<object> {
    const reply = await this.kernel.requestCommInfo({ target_name: this.comm_target_name });
    return reply.content.status === "ok" ? reply.content.comms : {};
  }

  protected async loadClass(className: string, moduleName: string): Promise<never> {
    const found = PACKAGES[moduleName]?.[className];
    if (!found) throw new Error(`This page has no ${className} from ${moduleName}`);
    return found as never;
  }
}

/** anywidget fetches its module after the view was made: wait until there is something to see, or nothing to wait for. */
function filled(el: HTMLElement): Promise<void> {
  if (el.hasChildNodes()) return Promise.resolve();
  return new Promise((done, failed) => {
    const end = (then: () => void) => {
      observer.disconnect();
      clearTimeout(patience);
      then();
    };
    const observer = new MutationObserver(() => end(done));
    const patience = setTimeout(() => end(() => failed(new Error("An exercise did not appear"))), PATIENCE);
    observer.observe(el, { childList: true });
  });
}
