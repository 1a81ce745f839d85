"""How jupyter_client gets a forked kernel: its local provisioner, with another way to start a process."""

from __future__ import annotations

from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner

from samtale.serving.forking.nursery import Snapshot

NAME = "samtale-fork"  # the entry point in pyproject.toml


class ForkProvisioner(LocalProvisioner):
    """Starts a kernel as a fork of a snapshot where `start_kernel` was given one, else as a program.

    A kernel that died or is restarted is forked anew, with the widgets that its page shows. When its
    snapshot is gone, the usual kernel takes its place.
    """

    _began = False

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel; connection file and keys are made already, as for any other."""
        snapshot: Snapshot | None = kwargs.pop("snapshot", None)
        if snapshot is None or (self._began and not snapshot.alive):
            return await super().launch_kernel(cmd, **kwargs)
        self.process = await snapshot.fork(self.parent.connection_file, kwargs["env"])
        self.pid, self.cwd = self.process.pid, snapshot.folder
        self._began = True
        return self.connection_info
