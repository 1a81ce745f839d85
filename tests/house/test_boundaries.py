"""The walls of the house: what may know what."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys

import pytest

import samtale
from samtale.exercises.base import Exercise
from samtale.paths import NOTEBOOKS, PACKAGE
from support.repository import ROOT, tracked

SLICES = sorted(path.parent for path in (PACKAGE / "exercises").glob("*/widget.py"))
JUPYTER = {"IPython", "anywidget", "ipykernel", "ipywidgets", "jupyter_server", "traitlets", "voila"}


def imports(source: str) -> set[str]:
    """Return the full names of all modules that a source imports."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module or ""}
    return found


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("model.py")), ids=lambda path: path.parent.name)
def test_models_know_no_jupyter(path):
    assert {name.split(".")[0] for name in imports(path.read_text("utf-8"))} & JUPYTER == set()


@pytest.mark.parametrize("folder", SLICES, ids=lambda path: path.name)
def test_slices_never_import_each_other(folder):
    for path in folder.glob("*.py"):
        others = {name for name in imports(path.read_text("utf-8")) if name.startswith("samtale.exercises.")}
        assert {name.split(".")[2] for name in others} <= {folder.name, "base", "entries"}
    for path in [*folder.glob("*.ts"), *folder.glob("*.tsx")]:
        sources = re.findall(r"from \"([^\"]+)\"", path.read_text("utf-8"))
        # node, which runs the pure modules in tests, knows no alias: these name the shared folder by its path
        allowed = r"(@shared/|@coach/|\./|(\.\./){3}frontend/shared/(board/)?[a-z]+\.ts$|preact|inkjs$)"
        assert [name for name in sources if not re.match(allowed, name)] == []


@pytest.mark.parametrize("folder", SLICES, ids=lambda path: path.name)
def test_every_slice_is_whole(folder):
    name = folder.name
    present = {path.name for path in folder.iterdir()}
    assert {"__init__.py", "model.py", "widget.py", "widget.tsx", "widget.css"} <= present
    assert (ROOT / f"tests/unit/test_{name}.py").exists()
    assert (ROOT / f"tests/browser/test_{name}.py").exists()
    css = (folder / "widget.css").read_text("utf-8")
    shared = r"sv-(button|row|title|field|check|only|printing|visually|privacy)"
    classes = set(re.findall(r"\.(sv-[a-z_]+)", css))
    assert [found for found in classes if not re.match(rf"sv-{name}(__|$)|{shared}", found)] == []


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("*.ipynb")), ids=lambda path: path.stem)
def test_notebooks_import_only_public_names(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    for cell in cells:
        if cell["cell_type"] != "code":
            continue
        for name in imports("".join(cell["source"])):
            parts = name.split(".")
            assert parts[0] in {"samtale", "pandas", "matplotlib", "IPython", "pathlib"}
            assert parts[0] != "samtale" or len(parts) == 1 or parts[1] in {*samtale.__all__, "prevalence"}


def test_only_refreshing_a_population_opens_a_socket_to_the_outside():
    outside = {"aiohttp", "ftplib", "http.client", "httpx", "requests", "urllib.request", "urllib3"}
    opening = {path.name for path in PACKAGE.rglob("*.py") if imports(path.read_text("utf-8")) & outside}
    assert opening == {"statbank.py"}


def test_rooms_know_no_kernels_and_no_pages():
    for path in (PACKAGE / "rooms").glob("*.py"):
        known = {name for name in imports(path.read_text("utf-8")) if name.startswith("samtale.")}
        allowed = r"samtale\.(rooms|content|programmes|serving\.(catalogue|markdown))(\.|$)"
        assert [name for name in known if not re.match(allowed, name)] == []


FORBIDDEN = {
    "fetch(": ("worker.ts", "kernel.ts"),  # the site's own files; whether a kernel still lives
    "XMLHttpRequest": (),
    # a live room sends numbers: tests/unit/test_rooms_protocol.py; a kernel gets traits: tests/browser/test_kernel.py
    "new WebSocket": ("line.ts", "kernel.ts"),
    "EventSource": (),
    "sendBeacon": ("page.ts",),
    "innerHTML": (),
    "dangerouslySetInnerHTML": (),
    "document.cookie": (),
    "eval(": (),
}


@pytest.mark.parametrize("word", FORBIDDEN)
def test_the_front_end_talks_to_nobody(word):
    for path in tracked(".ts", ".tsx"):
        if "tests" in path.parts or path.name in FORBIDDEN[word]:
            continue
        assert word not in path.read_text("utf-8"), path


def test_only_the_store_keeps_things():
    for path in tracked(".ts", ".tsx"):
        if "tests" in path.parts or path.name in ("store.ts", "theme.ts", "chrome.ts", "kept.ts"):
            continue
        assert not re.search(r"(local|session)Storage", path.read_text("utf-8")), path


def test_danish_words_live_in_content_files():
    strings = re.compile(r"\"[^\"\n]*[æøåÆØÅ][^\"\n]*\"|'[^'\n]*[æøåÆØÅ][^'\n]*'|>[^<>{}\n]*[æøåÆØÅ][^<>{}\n]*<")
    code = [path for path in tracked(".py", ".ts", ".tsx", ".mjs", ".j2") if "tests" not in path.parts]
    found = {}
    for path in code:
        text = re.sub(
            r'""".*?"""|//.*|#.*|/\*.*?\*/', "", path.read_text("utf-8"), flags=re.DOTALL if path.suffix == ".py" else 0
        )
        if hits := [hit for hit in strings.findall(text) if hit not in KINDS]:
            found[path.name] = hits
    assert found == {}


# the guide's own colour code, a value in notebook metadata; two codes of Statistics Denmark's
KINDS = {'"ØVELSE"', '"OMRÅDE"', '"KØN"'}


@pytest.mark.parametrize("name", [name for name in samtale.__all__ if name[0].isupper()])
def test_every_trait_explains_itself(name):
    widget = getattr(samtale, name)
    traits = widget.class_own_traits() if not issubclass(widget, Exercise) else widget.class_traits()
    own = {key: trait for key, trait in traits.items() if not issubclass(widget, Exercise) or key in widget.settable()}
    assert [key for key, trait in own.items() if not trait.help] == []


def test_every_exercise_is_exported():
    exported = {
        getattr(samtale, name).slice_name for name in samtale.__all__ if hasattr(getattr(samtale, name), "slice_name")
    }
    assert exported == {folder.name for folder in SLICES}


def test_importing_an_exercise_pays_for_no_analysis_and_no_grammar():
    costly = {"pandas", "matplotlib", "scipy", "rfc3987_syntax"}
    code = f"import sys; from samtale import Scale; print(sorted({costly} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_grammar_is_only_hidden_while_the_exercises_are_imported():
    code = "from samtale import Scale; import rfc3987_syntax"
    subprocess.run([sys.executable, "-c", code], check=True)
