"""The server's end of a kernel's socket: a forked kernel listens already, so nobody asks it whether it does."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

import zmq
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado.web import HTTPError

from samtale.serving.forking.process import ForkedProcess


class KernelConnection(ZMQChannelsWebsocketConnection):
    """Jupyter's connection, without the questions to a forked kernel."""

    _fresh = False

    @property
    def forked(self) -> bool:
        """Whether the kernel was forked."""
        return isinstance(getattr(self.kernel_manager.provisioner, "process", None), ForkedProcess)

    async def prepare(self) -> None:
        """Let a page in."""
        if not self.forked:
            await super().prepare()
            return
        if not await self.kernel_manager.is_alive():
            raise HTTPError(404)
        await self._register_session()
        self.session.key = self.kernel_manager.session.key

    def create_stream(self) -> None:
        """Connect to the kernel's channels."""
        super().create_stream()
        self._fresh = True

    def nudge(self) -> asyncio.Future[None]:
        """Return what is done when the kernel's messages reach this page; only then the page's reach the kernel."""
        return asyncio.ensure_future(self._heard()) if self.forked else super().nudge()

    async def _heard(self) -> None:
        if not self._fresh:
            return  # the channels of a page that was away for a moment
        iopub, heard = self.channels["iopub"], asyncio.get_running_loop().create_future()

        def hear(message: list[Any]) -> None:
            # whatever is heard proves that the kernel knows of us, and is the page's
            iopub.stop_on_recv()
            self.handle_outgoing_message(iopub, message)
            if not heard.done():
                heard.set_result(None)

        iopub.on_recv(hear)
        # the kernel greets whoever listens to something new; that all is listened to, it has heard before
        iopub.setsockopt(zmq.SUBSCRIBE, secrets.token_hex(8).encode())
        await asyncio.wait([heard], timeout=self.kernel_info_timeout)
