"""A proxy on loopback: deals connections out in turn, may delay what passes, and can be cut."""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle


class Proxy:
    """Connections go to the targets in turn."""

    def __init__(self, ports: list[int], jitter: float = 0.0) -> None:
        self.targets, self.jitter = cycle(ports), jitter
        self.chance = random.Random(1)
        self.loop = asyncio.new_event_loop()
        self.writers: set[asyncio.StreamWriter] = set()
        self.is_cut = False
        # in a thread from the beginning: the test's own thread may have a loop already
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        opening = asyncio.run_coroutine_threadsafe(asyncio.start_server(self._pass, "127.0.0.1", 0), self.loop)
        self.server = opening.result()
        self.port = self.server.sockets[0].getsockname()[1]

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.is_cut:
            writer.transport.abort()
            return
        try:
            there_reader, there_writer = await asyncio.open_connection("127.0.0.1", next(self.targets))
        except OSError:
            writer.transport.abort()
            return
        self.writers |= {writer, there_writer}
        await asyncio.gather(self._pump(reader, there_writer), self._pump(there_reader, writer))

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65536):
                if self.jitter:
                    await asyncio.sleep(self.chance.random() * self.jitter)
                writer.write(data)
                await writer.drain()
        writer.close()
        self.writers.discard(writer)

    def cut(self) -> None:
        """Break every connection, and let no new one through."""
        self.is_cut = True

        def abort() -> None:
            for writer in self.writers:
                writer.transport.abort()

        self.loop.call_soon_threadsafe(abort)

    def mend(self) -> None:
        """Let connections through again."""
        self.is_cut = False

    def stop(self) -> None:
        """End."""

        async def end() -> None:
            self.server.close()
            for writer in self.writers:
                writer.transport.abort()
            others = asyncio.all_tasks() - {asyncio.current_task()}
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(end(), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@contextmanager
def proxy(*ports: int, jitter: float = 0.0) -> Iterator[Proxy]:
    """Give a running proxy."""
    running = Proxy(list(ports), jitter)
    try:
        yield running
    finally:
        running.stop()
