"""A process that is not our child: watched, signalled and ended through its descriptor, never through its number."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess


class ForkedProcess:
    """A process forked by another one, with the part of `subprocess.Popen` that a kernel's manager uses.

    A number may belong to somebody else once its process has ended; a descriptor never does.

    Parameters
    ----------
    pid
        Its number, for whoever wants to read it.
    descriptor
        Its descriptor, as `os.pidfd_open` gives it.
    lifeline
        The end of a pipe: the system kills the process as soon as this end is closed.
    """

    stdin = stdout = stderr = None

    def __init__(self, pid: int, descriptor: int, lifeline: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self.descriptor, self._lifeline = descriptor, lifeline
        self._watch = select.poll()
        self._watch.register(descriptor, select.POLLIN)

    def poll(self) -> int | None:
        """Return None while it runs, else 0: only its parent hears how a process ended."""
        return self._look(0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended.

        Raises
        ------
        subprocess.TimeoutExpired
            When it still runs after `timeout` seconds.
        """
        if self._look(None if timeout is None else timeout * 1000) is None:
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
        return 0

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self.descriptor, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)

    def close(self) -> None:
        """Let go of it: a process that still runs is killed by the system."""
        for descriptor in (self.descriptor, self._lifeline):
            if descriptor >= 0:
                os.close(descriptor)
        self.descriptor = self._lifeline = -1

    def _look(self, milliseconds: float | None) -> int | None:
        if self.returncode is None and (self.descriptor < 0 or self._watch.poll(milliseconds)):
            self.returncode = 0
            self.close()
        return self.returncode

    def __del__(self) -> None:
        self.close()
