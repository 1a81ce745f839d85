"""ipykernel's application in two halves: a kernel that runs cells, then, after a fork, its sockets and threads.

It reaches into ipykernel; `support.KNOWN` tells into which versions.
"""

from __future__ import annotations

import logging
import uuid
from typing import Any

import zmq
from ipykernel.control import ControlThread
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from ipykernel.shellchannel import ShellChannelThread
from ipywidgets import register_comm_target
from jupyter_client.session import Session
from traitlets import default
from traitlets.config import Config
from zmq.eventloop.zmqstream import ZMQStream

from samtale.serving.forking.capture import CapturingSession, Take


class ForkedKernelApp(IPKernelApp):
    """A kernel that first runs cells alone, and is connected later."""

    @default("capture_fd_output")
    def _no_threads_that_copy(self) -> bool:
        return False

    @default("log_level")
    def _only_errors(self) -> int:
        return logging.ERROR

    def prepare(self, take: Take) -> None:
        """Make the kernel and its shell; what they send goes to `take`. Starts no thread, opens no socket."""
        self.update_config(Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}}))
        super(IPKernelApp, self).initialize([])
        self.init_pdb()
        self.session = CapturingSession(parent=self, take=take)
        self.kernel = IPythonKernel.instance(
            parent=self, session=self.session, log=self.log, profile_dir=self.profile_dir, user_ns=self.user_ns
        )
        self.init_path()
        self.init_shell()
        self.init_gui_pylab()
        self.init_extensions()
        self.init_code()
        register_comm_target()

    def connect(self, connection_file: str) -> None:
        """Open the sockets of a connection file with its key, start the threads, and talk as a new session."""
        self.session = Session(parent=self)
        self.connection_file = connection_file
        self.load_connection_file()
        self.init_sockets()
        self.init_heartbeat()
        self.log_ports()
        self.init_io()
        self.init_signal()
        self.init_kernel()
        register_comm_target()

    def init_control(self, context: zmq.Context[Any]) -> None:
        """Open the control channel, without the debugger's sockets: a handshake with oneself for nobody."""
        self.control_socket = context.socket(zmq.ROUTER)
        self.control_socket.linger = 1000
        self.control_socket.router_handover = 1
        self._apply_curve_server_options(self.control_socket)
        self.control_port = self._bind_socket(self.control_socket, self.control_port)
        self.control_thread = ControlThread(daemon=True)
        self.shell_channel_thread = ShellChannelThread(context, daemon=True)

    def log_ports(self) -> None:
        """Write down the ports, as ipykernel does where it prints them."""
        names = ("shell", "iopub", "stdin", "hb", "control")
        self._ports = {name: getattr(self, f"{name}_port") for name in names}

    def init_kernel(self) -> None:
        """Give the kernel its sockets; ipykernel's own makes a new kernel at this point."""
        shell_stream = ZMQStream(self.shell_socket, self.shell_channel_thread.io_loop)
        self.shell_channel_thread.shell_stream = shell_stream
        parts: dict[str, Any] = {
            "session": self.session,
            "ident": str(uuid.uuid4()),
            "shell_stream": shell_stream,
            "control_stream": ZMQStream(self.control_socket, self.control_thread.io_loop),
            "control_thread": self.control_thread,
            "shell_channel_thread": self.shell_channel_thread,
            "iopub_thread": self.iopub_thread,
            "iopub_socket": self.iopub_socket,
            "stdin_socket": self.stdin_socket,
        }
        kernel = self.kernel
        for name, part in parts.items():
            setattr(kernel, name, part)
        shell = kernel.shell
        shell.displayhook.topic = kernel._topic("execute_result")
        for speaker in (shell.displayhook, shell.display_pub):
            speaker.session, speaker.pub_socket = self.session, self.iopub_socket
        kernel.record_ports({f"{name}_port": port for name, port in self._ports.items()})
        self.displayhook.get_execution_count = lambda: kernel.execution_count
        self.control_thread.start()
        self.shell_channel_thread.start()
