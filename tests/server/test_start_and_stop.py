"""Starting and stopping: clear lines for what cannot work, nothing left behind."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import psutil
import pytest

from samtale.serving.catalogue import CatalogueError, read_catalogue
from samtale.serving.transport import transport
from support.notebooks import described
from support.server import start_server


def serve(*arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "samtale", "serve", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def one_line(done: subprocess.CompletedProcess) -> str:
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


def module(folder: Path, name: str = "01_proeve.ipynb", **changes: object) -> Path:
    notebook = nbformat.v4.new_notebook(metadata={"samtale": described(**changes)})
    path = folder / name
    nbformat.write(notebook, path)
    return path


def test_busy_port_is_told_in_one_line(tmp_path):
    module(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"Port {port} er optaget" in one_line(serve(str(tmp_path), f"--port={port}"))


def test_unknown_folder_is_told_in_one_line(tmp_path):
    assert "findes ikke" in one_line(serve(str(tmp_path / "nix")))


def test_folder_without_modules(tmp_path):
    assert "ingen moduler" in one_line(serve(str(tmp_path)))


def test_unreadable_folder(tmp_path):
    with pytest.raises(CatalogueError, match="kan ikke læses"):
        read_catalogue(tmp_path / "væk")


def test_broken_notebook(tmp_path):
    (tmp_path / "01_i_stykker.ipynb").write_text("{ikke json", encoding="utf-8")
    assert "01_i_stykker.ipynb kan ikke læses" in one_line(serve(str(tmp_path)))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"minutes": 6}, "trinene giver 5 minutter, men modulet siger 6"),
        ({"kind": "SPIL"}, "»kind«"),
        ({"steps": []}, "»steps«"),
        ({"titel": "x"}, "titel"),
    ],
)
def test_bad_description_of_a_notebook(tmp_path, changes, said):
    module(tmp_path, **changes)
    line = one_line(serve(str(tmp_path)))
    assert "01_proeve.ipynb" in line
    assert said in line


def test_two_modules_with_one_slug(tmp_path):
    module(tmp_path)
    module(tmp_path, "02_proeve.ipynb")
    assert "samme slug" in one_line(serve(str(tmp_path)))


def test_voila_options_still_work(tmp_path):
    assert "--VoilaConfiguration.preheat_kernel" in serve("--help-all").stdout
    module(tmp_path)
    running = start_server(tmp_path, str(tmp_path), "--secret=kendt", "--preheat_kernel=False")
    assert running.facilitator.endswith("/leder/kendt/")
    assert running.stop() == 0


def test_kernels_take_no_port_that_another_program_could_take_first(tmp_path):
    module(tmp_path)
    with TemporaryDirectory(dir="/tmp") as short:
        running = start_server(tmp_path, str(tmp_path), temporary=Path(short))
        with urllib.request.urlopen(running.participant + "modul/proeve", timeout=60) as page:
            page.read()
        files = [json.loads(path.read_text()) for path in Path(short).glob("voila_*/kernel-*.json")]
        assert running.stop() == 0
    assert {file["transport"] for file in files} == {"ipc"}


def test_long_paths_have_no_room_for_sockets():
    assert transport("/tmp") == "ipc"
    assert transport("/private/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T") == "tcp"


def test_ctrl_c_leaves_no_process_and_no_file(tmp_path):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    module(tmp_path)
    running = start_server(tmp_path, str(tmp_path), temporary=temporary)
    family = psutil.Process(running.process.pid).children(recursive=True)
    links = tmp_path / "links.json"
    assert set(json.loads(links.read_text())) == {"participant", "facilitator"}
    assert running.stop() == 0
    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == []
    assert list(temporary.iterdir()) == []
    assert not links.exists()
    assert "Traceback" not in running.log.read_text()


def test_the_participants_link_can_open_the_kernel_free_site(tmp_path):
    server = start_server(tmp_path, "--participants=site")
    try:
        with urllib.request.urlopen(server.participant) as answer:
            assert answer.url == f"{server.participant}let/"
            assert 'data-root=""' in answer.read().decode()
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{server.participant}let/nix.html")
        with urllib.request.urlopen(server.facilitator) as answer:
            assert answer.url == server.facilitator
    finally:
        assert server.stop() == 0
