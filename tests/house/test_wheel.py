"""A plain `pip install .` gives a command that works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile

import pytest

from support.repository import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        folder,
        ROOT,
    ]
    subprocess.run(command, check=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_bundles_templates_content_and_notebooks(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    slices = {path.parent.name for path in (ROOT / "widgets/samtale/exercises").glob("*/widget.tsx")}
    assert slices
    wanted = {f"samtale/static/{name}.{kind}" for name in slices for kind in ("js", "css")}
    wanted |= {"samtale/static/page.js", "samtale/static/page.css", "samtale/static/icons/icons.svg"}
    wanted |= {f"samtale/serving/templates/{name}.html.j2" for name in ("index", "landing", "message", "chrome")}
    wanted |= {f"samtale/_shipped/notebooks/{path.name}" for path in (ROOT / "notebooks").glob("*.ipynb")}
    shipped = [path.relative_to(ROOT) for path in (ROOT / "data").rglob("*") if path.is_file()]
    wanted |= {f"samtale/_shipped/{path.as_posix()}" for path in shipped}
    assert wanted - names == set()


def test_the_installed_command_needs_no_checkout(wheel, tmp_path):
    target = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(target)
    code = "import samtale.paths as p, samtale.cli as c; print(p.NOTEBOOKS); raise SystemExit(c.main(['coverage']))"
    environment = {**os.environ, "PYTHONPATH": str(target)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert str(target) in done.stdout.splitlines()[0]
    assert "B15\tdækket" in done.stdout
