"""Forked kernels: the parts that need no kernel."""

from __future__ import annotations

import asyncio
import doctest
import importlib
import os
import select
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from jupyter_client.kernelspec import KernelSpec

from samtale.serving.forking import support, wire
from samtale.serving.forking.fleet import Fleet
from samtale.serving.forking.recording import Recording
from support.loop import run

linux = pytest.mark.skipif(sys.platform != "linux", reason="kernels are forked on Linux alone")


@pytest.mark.parametrize("module", ["capture", "environment", "recording", "rehearsal", "support"])
def test_examples(module):
    if module == "rehearsal" and sys.platform != "linux":
        pytest.skip("runs on Linux alone")
    found = doctest.testmod(importlib.import_module(f"samtale.serving.forking.{module}"))
    assert found.attempted > 0
    assert found.failed == 0


@linux
def test_messages_keep_apart_and_bring_descriptors(tmp_path):
    one, two = wire.pair()
    with one, two, (tmp_path / "fil").open("w+") as file:
        file.write("med")
        file.flush()
        wire.send(one, {"nummer": 1}, file.fileno())
        wire.send(one, {"nummer": 2})
        message, (copy,) = wire.receive(two)
        assert message == {"nummer": 1}
        assert os.pread(copy, 10, 0) == b"med"
        assert os.get_inheritable(copy) is False
        wire.close([copy])
        assert wire.receive(two) == ({"nummer": 2}, [])


@linux
def test_a_closed_end_is_told():
    one, two = wire.pair()
    with two:
        one.close()
        with pytest.raises(wire.ClosedError):
            wire.receive(two)
        with pytest.raises(wire.ClosedError):
            run(_tell(two, {}))


async def _tell(end: socket.socket, message: dict) -> None:
    end.setblocking(False)
    await wire.tell(end, message)


@linux
def test_a_message_is_never_cut():
    one, two = wire.pair()
    with one, two:
        wire.send(one, {"a": "b" * wire.LONGEST})
        with pytest.raises(ValueError, match="in part"):
            wire.receive(two)


@linux
def test_a_full_channel_holds_up_nobody_else():
    one, two = wire.pair()
    two.setblocking(True)

    async def fill() -> int:
        one.setblocking(False)
        sent = 0
        while True:
            try:
                wire.send(one, {"a": "b" * 1000})
            except BlockingIOError:
                break
            sent += 1
        late = asyncio.ensure_future(wire.tell(one, {"sidst": True}))
        await asyncio.sleep(0)
        assert not late.done()
        for _ in range(sent):
            wire.receive(two)
        await late
        assert wire.receive(two) == ({"sidst": True}, [])
        return sent

    with one, two:
        assert run(fill()) > 10


def let_go(reading: int) -> bool:
    """Tell whether nobody holds the other end of a pipe."""
    watch = select.poll()
    watch.register(reading, 0)
    return watch.poll(0) == [(reading, select.POLLHUP)]


@linux
def test_a_process_is_watched_through_its_descriptor():
    from samtale.serving.forking.process import ForkedProcess

    with subprocess.Popen(["sleep", "600"]) as other:
        reading, held = os.pipe()
        process = ForkedProcess(other.pid, os.pidfd_open(other.pid), held)
        assert process.poll() is None
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.01)
        process.terminate()
        assert process.wait() == process.poll() == 0
        assert other.wait() == -signal.SIGTERM
        process.send_signal(signal.SIGKILL)  # it has ended: nobody is hit
        assert let_go(reading)
        os.close(reading)


@linux
def test_letting_go_of_a_process_lets_go_of_its_lifeline():
    from samtale.serving.forking.process import ForkedProcess

    reading, held = os.pipe()
    process = ForkedProcess(os.getpid(), os.pidfd_open(os.getpid()), held)
    del process
    assert let_go(reading)
    os.close(reading)


TIED = """
import os, sys
from samtale.serving.forking import child
lifeline = int(sys.argv[1])
child.tie(lifeline)
print("bundet", flush=True)
while True: pass
"""


@linux
def test_the_system_kills_a_busy_process_whose_lifeline_is_cut():
    lifeline, held = os.pipe()
    command = [sys.executable, "-c", TIED, str(lifeline)]
    with subprocess.Popen(command, pass_fds=[lifeline], stdout=subprocess.PIPE, text=True) as process:
        os.close(lifeline)
        assert process.stdout.readline() == "bundet\n"
        os.close(held)
        assert process.wait(60) == -signal.SIGKILL


@linux
def test_a_lifeline_that_was_cut_before_is_noticed():
    lifeline, held = os.pipe()
    os.close(held)
    done = subprocess.run([sys.executable, "-c", TIED, str(lifeline)], pass_fds=[lifeline], timeout=60, check=False)
    assert done.returncode == 1
    os.close(lifeline)


@linux
def test_ids_are_the_same_each_time_a_notebook_runs():
    from samtale.serving.forking.capture import numbered

    made = [numbered(lambda comm_id: comm_id, seed) for seed in (b"et", b"et", b"to")]
    first, again, other = ([make() for _ in range(3)] for make in made)
    assert first == again
    assert set(first).isdisjoint(other)
    assert len(set(first)) == 3
    assert made[0](comm_id="eget") == "eget"


def test_only_the_python_of_this_environment_is_forked():
    launcher = ["-m", "ipykernel_launcher", "-f", "{connection_file}"]
    assert support.plain(KernelSpec(argv=["python", *launcher]))
    assert support.plain(KernelSpec(argv=[sys.executable, *launcher]))
    assert not support.plain(KernelSpec(argv=["/usr/bin/other-python", *launcher]))
    assert not support.plain(KernelSpec(argv=["python", "-m", "xpython", "-f", "{connection_file}"]))


def test_without_fork_the_usual_way_is_taken(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    notebook = Path("etsted.ipynb")
    fleet = Fleet(None, [notebook])

    async def ask() -> str | None:
        await fleet.start()
        opened = await fleet.open(notebook)
        await fleet.close()
        return opened

    assert run(ask()) is None
    assert fleet.reason(notebook) == "only Linux can"
    assert fleet.recording(notebook) is None
    assert fleet.ready == set()


def test_a_recording_survives_as_text():
    shown = Recording({3: [{"output_type": "stream", "name": "stdout", "text": "æøå"}]}, {"a": {"state": {}}})
    assert Recording.from_json(shown.to_json()) == shown


LIMITS = """
import resource, zmq
from samtale.serving.forking.limits import FILES, SOCKETS, raise_limits
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
context = zmq.Context()
raise_limits(context)
assert context.get(zmq.MAX_SOCKETS) == SOCKETS
wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
assert resource.getrlimit(resource.RLIMIT_NOFILE) == (wanted, hard)
sockets = [context.socket(zmq.PUB) for _ in range(1500)]
context.destroy(linger=0)
"""


@linux
def test_there_is_room_for_hundreds_of_kernels():
    subprocess.run([sys.executable, "-c", LIMITS], check=True, timeout=60)
