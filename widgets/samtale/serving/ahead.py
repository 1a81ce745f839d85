"""What is done before anybody comes: notebooks run once, their pages are made, the others get a warm kernel."""

from __future__ import annotations

import asyncio
from functools import cached_property
from typing import Any

from traitlets.config import Config
from voila.utils import ENV_VARIABLE, get_page_config

from samtale.serving.forking.fleet import Fleet
from samtale.serving.forking.pages import Pages, can_run_once
from samtale.serving.site import site


class Ahead:
    """The notebooks of a server that run before anybody comes.

    Parameters
    ----------
    app
        The server, once it has its kernel manager.
    never_warm
        Names of the notebooks, as patterns, for which no kernel is kept warm.
    """

    def __init__(self, app: Any, never_warm: list[str]) -> None:
        self.app, self.never_warm = app, never_warm
        told = {
            ENV_VARIABLE.VOILA_PREHEAT: "False",
            ENV_VARIABLE.VOILA_BASE_URL: app.base_url,
            ENV_VARIABLE.VOILA_SERVER_URL: app.server_url,
        }
        notebooks = [module.path for module in app.modules if can_run_once(module.path)]
        self.pages = Pages(Fleet(app.kernel_manager, notebooks, told), self.options)

    @cached_property
    def done(self) -> asyncio.Task[None]:
        """The work; it starts when first asked for."""
        return asyncio.ensure_future(self._run())

    async def ready(self) -> bool:
        """Tell whether all of it is done."""
        return self.done.done() and self.done.exception() is None

    async def close(self) -> None:
        """Stop; nobody forks any more."""
        self.done.cancel()
        await asyncio.gather(self.done, return_exceptions=True)
        await self.pages.fleet.close()

    def options(self, secret: str | None) -> dict[str, Any]:
        """Return the options of Voilà's renderer for a view: for the facilitator's secret, or for None."""
        app = self.app
        shared = {"base_url": app.base_url, "voila_configuration": app.voila_configuration}
        page_config = get_page_config(**shared, settings=app.app.settings, log=app.log)
        config: Config = app.facilitator_config if secret else app.config
        return {
            **shared,
            "traitlet_config": config,
            "template_paths": app.template_paths,
            "config_manager": app.config_manager,
            "contents_manager": app.contents_manager,
            "kernel_spec_manager": app.kernel_spec_manager,
            "page_config": {**page_config, "site": site(app.base_url, secret)},
            "mathjax_config": app.mathjax_config,
            "mathjax_url": app.mathjax_url,
        }

    async def _run(self) -> None:
        await self.pages.fleet.start()
        kernels = self.app.kernel_manager
        kernels.preheat_denylist = self.never_warm
        for module in self.app.modules:
            made = [await self.pages.page(module.path, secret) for secret in (None, self.app.secret)]
            if not all(made) and kernels._notebook_filter(module.path):
                kernels.fill_if_needed(delay=0, notebook_name=module.path.name)
