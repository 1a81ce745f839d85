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
