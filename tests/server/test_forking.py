"""Forked kernels, in real processes: what they share, what they do not, and who ends with whom."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
from jupyter_client.kernelspec import NATIVE_KERNEL_NAME

from samtale.paths import NOTEBOOKS
from samtale.serving.catalogue import read_catalogue
from samtale.serving.forking import nursery
from support.forks import PATIENCE, gone, write_notebook, yard
from support.repository import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kernels are forked on Linux alone")

CELLS = (
    "import os, random, numpy, ipywidgets; random.seed(1); numpy.random.seed(1)",
    "slider = ipywidgets.IntSlider(3, max=10)",
    "",
    "slider",
    "print('hej'); print('igen'); 6 * 7",
)


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    return write_notebook(tmp_path_factory.mktemp("notebooks") / "proeve.ipynb", *CELLS)


@pytest.fixture(scope="module")
def yard_of_one(notebook):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SERVERENS_HEMMELIGHED", "zebrafisk")
        with yard([notebook], {"TIL_ALLE": "ja"}) as made:
            yield made


@pytest.fixture
def fork(yard_of_one, notebook):
    return lambda **environment: yard_of_one.open(notebook, **environment)


def test_a_recording_holds_what_the_notebook_showed(yard_of_one, notebook):
    shown = yard_of_one.recording(notebook)
    (model,) = [key for key, state in shown.states.items() if state["model_name"] == "IntSliderModel"]
    view = "application/vnd.jupyter.widget-view+json"
    assert shown.states[model]["state"]["value"] == 3
    assert set(shown.outputs) == {3, 4}
    assert shown.outputs[3][0]["data"][view]["model_id"] == model
    assert [output["output_type"] for output in shown.outputs[4]] == ["stream", "execute_result"]
    assert shown.outputs[4][0]["text"] == "hej\nigen\n"
    assert shown.outputs[4][1]["data"] == {"text/plain": "42"}


@pytest.mark.parametrize("transport", ["ipc", "tcp"])
def test_a_fork_is_a_kernel_with_the_widgets_of_the_recording(notebook, transport):
    with yard([notebook], transport=transport) as made:
        model = next(iter(made.recording(notebook).states))
        one, two = made.open(notebook), made.open(notebook)
        info = one.client.kernel_info(reply=True, timeout=PATIENCE)["content"]
        assert info["implementation"] == "ipython"
        slider = one.ask("slider.model_id")
        assert slider in made.recording(notebook).states
        one.send_comm(slider, method="update", state={"value": 7}, buffer_paths=[])
        assert (one.ask("slider.value"), two.ask("slider.value")) == (7, 3)
        two.send_comm(model, method="request_state")
        two.heard(lambda message: message["msg_type"] == "comm_msg" and message["content"]["comm_id"] == model)


def test_a_browser_can_open_a_widget_of_its_own(fork):
    kernel = fork()
    content = {"comm_id": "styring", "target_name": "jupyter.widget.control", "data": {}}
    message = kernel.client.session.msg("comm_open", content, metadata={"version": "1.0.0"})
    kernel.client.shell_channel.send(message)
    kernel.send_comm("styring", method="request_states")
    answer = kernel.heard(lambda message: message["msg_type"] == "comm_msg")
    assert kernel.ask("slider.model_id") in answer["content"]["data"]["states"]


def test_what_a_kernel_shows_reaches_its_client(fork):
    kernel = fork()
    asked = kernel.client.execute("print('a', flush=True); display('b'); 6 * 7")
    kinds = []
    while "execute_result" not in kinds:
        shown = kernel.heard(lambda message: message["msg_type"] in {"stream", "display_data", "execute_result"})
        assert shown["parent_header"]["msg_id"] == asked
        kinds.append(shown["msg_type"])
    assert kinds == ["stream", "display_data", "execute_result"]


def test_new_widgets_have_random_ids(fork):
    made = {fork().ask("ipywidgets.IntSlider().model_id") for _ in range(2)}
    assert len(made) == 2


def test_no_two_kernels_have_the_same_random_numbers_or_session(fork):
    kernels = [fork() for _ in range(3)]
    drawn = [kernel.ask("[random.random(), float(numpy.random.random())]") for kernel in kernels]
    assert len({one for one, _ in drawn}) == len({two for _, two in drawn}) == 3
    sessions = [kernel.client.kernel_info(reply=True, timeout=PATIENCE)["header"]["session"] for kernel in kernels]
    assert len(set(sessions)) == 3
    assert len({kernel.manager.session.key for kernel in kernels}) == 3
    assert len({kernel.ask("get_ipython().kernel.ident") for kernel in kernels}) == 3


def links(process: psutil.Process) -> dict[int, str]:
    return {int(path.name): str(path.readlink()) for path in Path(f"/proc/{process.pid}/fd").iterdir()}


def test_a_fork_has_no_descriptor_of_anybody_else(fork):
    one, two = fork(), fork()
    own = {kernel: links(kernel.process) for kernel in (one, two)}
    assert own[two][0] == own[two][1] == "/dev/null"
    kinds = {re.sub(r"\d+", "", link) for number, link in own[two].items() if number > 2}
    assert kinds == {"anon_inode:[eventpoll]", "anon_inode:[eventfd]", "socket:[]", "pipe:[]"}
    assert sum(link.startswith("pipe") for number, link in own[two].items() if number > 2) == 1  # the lifeline
    shared = re.compile(r"(socket|pipe):")
    mine = {link for number, link in own[two].items() if number > 2 and shared.match(link)}
    for other in (one.process, two.snapshot, two.zygote):
        assert mine.isdisjoint(links(other).values())


def test_no_secret_of_the_server_and_nothing_of_another_visitor(fork):
    assert os.environ["SERVERENS_HEMMELIGHED"] == "zebrafisk"
    one, two = fork(BESOEG="fra Ida"), fork()
    assert one.ask("[os.environ.get('BESOEG'), os.environ.get('TIL_ALLE')]") == ["fra Ida", "ja"]
    assert two.ask("[os.environ.get('BESOEG'), os.environ.get('TIL_ALLE')]") == [None, "ja"]
    assert two.ask("os.environ.get('SERVERENS_HEMMELIGHED')") is None
    for process in (one.process, two.process, two.snapshot, two.zygote):
        known = Path(f"/proc/{process.pid}/environ").read_bytes()
        assert b"zebrafisk" not in known
        assert b"fra Ida" not in known


def test_a_fork_runs_in_the_notebooks_folder_in_a_session_of_its_own(fork, notebook):
    one, two = fork(), fork()
    assert one.ask("os.getcwd()") == str(notebook.parent)
    assert {os.getsid(kernel.process.pid) for kernel in (one, two)} == {one.process.pid, two.process.pid}


def test_signals_are_handled_as_in_any_kernel(fork):
    kernel = fork()
    asked = "import signal; [signal.getsignal(getattr(signal, name)).name for name in ('SIGTERM', 'SIGCHLD')]"
    kernel.run(asked.partition(";")[0])
    assert kernel.ask(asked.partition(";")[2].strip()) == ["SIG_DFL", "SIG_DFL"]
    assert kernel.ask("__import__('subprocess').run(['true']).returncode") == 0


def test_a_package_with_threads_is_hidden_until_there_is_a_kernel(tmp_path):
    looks = write_notebook(
        tmp_path / "ser.ipynb", "try:\n    import polars\nexcept ImportError:\n    polars = None", "polars is None"
    )
    with yard([looks]) as made:
        kernel = made.open(looks)
        assert kernel.ask("polars is None")
        assert kernel.ask("__import__('polars').__name__") == "polars"


def test_an_endless_cell_can_be_interrupted(fork):
    kernel = fork()
    asked = kernel.client.execute("print('nu', flush=True)\nwhile True: pass")
    kernel.heard(lambda message: message["msg_type"] == "stream")
    kernel.yard.do(kernel.manager.interrupt_kernel())
    assert kernel.client.get_shell_msg(timeout=PATIENCE)["parent_header"]["msg_id"] == asked
    assert kernel.heard(lambda message: message["msg_type"] == "error")["content"]["ename"] == "KeyboardInterrupt"
    assert kernel.ask("slider.value") == 3


@pytest.mark.parametrize("end", ["os._exit(3)", "os.kill(os.getpid(), 9)", "os.abort()"])
def test_a_fork_that_dies_takes_nobody_along_and_is_forked_anew(fork, end):
    one, two = fork(), fork()
    dead, snapshot = one.process, two.snapshot
    two.run("slider.value = 5")
    one.client.execute(end)
    gone(dead)
    assert two.ask("slider.value") == 5
    assert snapshot.is_running()
    one.yard.until(lambda: one.manager.provisioner.pid not in (None, dead.pid))  # the kernel manager's own restarter
    assert one.ask("slider.value") == 3
    assert one.snapshot == snapshot


@pytest.mark.parametrize("now", [True, False])
def test_shutting_down_leaves_no_process_and_no_file(fork, now):
    one, two = fork(), fork()
    process, snapshot = one.process, one.snapshot
    folder = Path(one.manager.connection_file).parent
    one.yard.do(one.yard.manager.shutdown_kernel(one.id, now=now))
    gone(process)
    assert one.id not in one.yard.manager
    assert list(folder.glob(f"kernel-{one.id}*")) == []
    assert two.ask("slider.value") == 3
    assert [child for child in snapshot.children() if child.status() == psutil.STATUS_ZOMBIE] == []


def test_an_idle_fork_is_culled_like_any_other(fork):
    kernel = fork()
    process, manager = kernel.process, kernel.yard.manager
    manager.cull_idle_timeout, manager.cull_connected = 60, True

    async def cull() -> None:  # in the loop, so that no late message of the kernel comes in between
        kernel.manager.last_activity = datetime(2000, 1, 1, tzinfo=UTC)
        kernel.manager.execution_state = "idle"
        await manager.cull_kernel_if_idle(kernel.id)

    kernel.yard.do(cull())
    gone(process)
    assert kernel.id not in manager


def test_other_kernels_start_as_ever(yard_of_one):
    kernel_id = yard_of_one.do(yard_of_one.manager.start_kernel(kernel_name=NATIVE_KERNEL_NAME))
    process = psutil.Process(yard_of_one.manager.get_kernel(kernel_id).provisioner.pid)
    assert "ipykernel_launcher" in process.cmdline()
    yard_of_one.do(yard_of_one.manager.shutdown_kernel(kernel_id, now=True))
    gone(process)


def test_the_servers_death_ends_all_also_what_is_busy(notebook, tmp_path):
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'tests'}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
    command = [sys.executable, "-m", "support.fork_server", str(notebook)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as server:
        family = [psutil.Process(pid) for pid in json.loads(server.stdout.readline())]
        assert [process.is_running() for process in family] == [True, True, True]
        server.kill()
        gone(*family)


def test_a_killed_zygote_is_missed_by_nobody(notebook, tmp_path):
    own = write_notebook(tmp_path / "egen.ipynb", *CELLS)
    with yard([own]) as made:
        kernel = made.open(own)
        zygote = kernel.zygote
        zygote.kill()
        gone(zygote)
        assert kernel.ask("slider.value") == 3
        assert made.open(own).ask("slider.value") == 3
        write_notebook(own, *CELLS, "slider.value = 8")
        assert made.try_open(own) is None  # somebody has saved the notebook: it runs again
        made.until(lambda: made.fleet.ready)
        again = made.open(own)
        assert again.ask("slider.value") == 8
        assert again.zygote != zygote
        assert kernel.ask("slider.value") == 3


def test_a_killed_snapshot_is_made_anew_and_its_kernels_live_on(tmp_path):
    own = write_notebook(tmp_path / "egen.ipynb", *CELLS)
    with yard([own]) as made:
        kernel, before = made.open(own), made.recording(own)
        snapshot = kernel.snapshot
        snapshot.kill()
        gone(snapshot)
        assert made.recording(own) is None
        assert made.try_open(own) is None
        assert kernel.ask("slider.value") == 3
        made.until(lambda: made.fleet.ready)
        assert made.recording(own).states == before.states  # a page that is open fits the new kernels, too
        assert made.open(own).snapshot != snapshot


def test_a_notebook_imports_what_lies_beside_it(tmp_path):
    (tmp_path / "nabo.py").write_text("told = 7\n", "utf-8")
    (tmp_path / "this.py").write_text("1 / 0\n", "utf-8")  # named as a part of Python that nothing has imported yet
    own = write_notebook(tmp_path / "egen.ipynb", "import nabo, this")
    with yard([own]) as made:
        assert made.fleet.reason(own) is None
        assert made.open(own).ask("nabo.told") == 7


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("1 / 0", "a cell raised ZeroDivisionError"),
        ("a b", "a cell raised SyntaxError"),
        ("import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()", "threads run"),
        ("import zmq; socket = zmq.Context().socket(zmq.PUB)", "threads run|descriptors are open"),
        ("import zmq; context = zmq.Context()", "descriptors are open"),
        ("held = open(__import__('os').devnull)", "descriptors are open: /dev/null"),
        ("import asyncio; await asyncio.sleep(0)", "descriptors are open"),
        ("import subprocess; process = subprocess.Popen(['sleep', '60'])", "processes run"),
        ("from IPython.display import clear_output; print(1); clear_output()", "a cell sent clear_output"),
        ("import ipywidgets; ipywidgets.Output()", "Output widget"),
        ("import os; os._exit(4)", "the process died"),
        ("raise SystemExit", "a cell raised SystemExit"),
    ],
)
def test_what_a_fork_would_lose_is_not_forked(tmp_path, cell, reason):
    odd, plain = write_notebook(tmp_path / "odd.ipynb", cell), write_notebook(tmp_path / "plain.ipynb", "a = 1")
    with yard([odd, plain]) as made:
        assert re.search(reason, made.fleet.reason(odd))
        assert made.recording(odd) is None
        assert made.try_open(odd) is None
        made.until(lambda: made.fleet.ready == {plain})
        assert made.open(plain).ask("a") == 1


def test_a_notebook_that_never_ends_is_given_up(tmp_path):
    own, other = write_notebook(tmp_path / "egen.ipynb", "a = 1"), write_notebook(tmp_path / "anden.ipynb", "a = 2")
    with yard([own, other]) as made:
        write_notebook(own, "while True: pass")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(nursery, "RUN", 1)
            assert made.try_open(own) is None
            made.until(lambda: made.fleet.reason(own) == "no answer within 1 seconds")
        kernel = made.open(other)
        made.until(lambda: kernel.zygote.children() == [kernel.snapshot])


def test_a_notebook_for_another_kernel_is_not_forked(tmp_path):
    other = write_notebook(tmp_path / "andet.ipynb", "a <- 1", kernel="ir")
    with yard([other]) as made:
        assert made.fleet.reason(other) == "it asks for the kernel ir"


def test_closing_the_fleet_ends_all_but_the_kernels(tmp_path):
    own = write_notebook(tmp_path / "egen.ipynb", *CELLS)
    with yard([own]) as made:
        kernel = made.open(own)
        family = [kernel.snapshot, kernel.zygote]
        made.do(made.fleet.close())
        assert not family[1].is_running()
        gone(*family)
        assert kernel.ask("slider.value") == 3
        process = kernel.process
    gone(process)


def test_every_module_of_the_workshop_is_forked():
    modules = [module.path for module in read_catalogue(NOTEBOOKS)]
    with yard(modules) as made:
        assert {path.name: made.fleet.reason(path) for path in modules if made.fleet.reason(path)} == {}
        for path in modules:
            kernel = made.open(path)
            models = made.recording(path).states
            assert set(kernel.ask("sorted(__import__('ipywidgets').widgets.widget._instances)")) == set(models)


def test_a_signal_reaches_nobody_else(fork):
    one, two = fork(), fork()
    process = one.process
    process.send_signal(signal.SIGTERM)
    gone(process)
    assert two.ask("slider.value") == 3
