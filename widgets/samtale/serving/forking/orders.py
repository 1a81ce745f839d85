"""Orders to fork, given to a process that waits for them."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import Any

from samtale.serving.forking import wire
from samtale.serving.forking.process import ForkedProcess


class NoForkError(RuntimeError):
    """There is no fork to be had; the message says why, for the log."""


class GoneError(NoForkError):
    """The process that should fork takes no orders any more."""


class Orders:
    """The server's end of the channel to a process that forks.

    Parameters
    ----------
    end
        The end.
    """

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)
        self.end = end
        self._turn = asyncio.Lock()  # two may not wait for room in the same channel

    async def fork(
        self, message: dict[str, Any], ours: socket.socket, theirs: socket.socket, patience: float
    ) -> tuple[ForkedProcess, list[int]]:
        """Return the new process and the descriptors that it gave us.

        Parameters
        ----------
        message
            What the new process shall do.
        ours, theirs
            Its channel to us; their end is closed here, ours is left to the caller.
        patience
            Seconds until the new process is given up and killed.

        Raises
        ------
        NoForkError
            When the process that should fork is gone, or the new one refused, died or did not answer.
        """
        ours.setblocking(False)
        lifeline, held = os.pipe()
        try:
            async with asyncio.timeout(patience):
                await self._ask_for_one(theirs, lifeline)
                await wire.tell(ours, message)
                answer, given = await wire.hear(ours)
        except wire.ClosedError:
            os.close(held)
            raise NoForkError("the process died") from None
        except TimeoutError:
            os.close(held)
            raise NoForkError(f"no answer within {patience} seconds") from None
        except BaseException:
            os.close(held)  # nobody waits for it any more
            raise
        if "reason" in answer:
            os.close(held)
            wire.close(given)
            raise NoForkError(answer["reason"])
        described, *given = given
        return ForkedProcess(answer["pid"], described, held), given

    async def _ask_for_one(self, theirs: socket.socket, lifeline: int) -> None:
        try:
            with theirs:
                async with self._turn:
                    await wire.tell(self.end, {}, theirs.fileno(), lifeline)
        except (wire.ClosedError, OSError) as error:
            raise GoneError(f"no order could be given: {type(error).__name__}") from error
        finally:
            os.close(lifeline)

    def close(self) -> None:
        """Give no more orders; the process ends."""
        self.end.close()
