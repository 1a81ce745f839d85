"""Every content file and notebook of the project keeps its form."""

from __future__ import annotations

import json
import re

import pytest

import samtale
from samtale import content
from samtale.content.library import LANGUAGE
from samtale.paths import NOTEBOOKS

MODULE_FILES = sorted((LANGUAGE / "modules").glob("*.yml"))
WORD_FILES = sorted((LANGUAGE / "interface").glob("*.yml"))
NOTEBOOK_FILES = sorted(NOTEBOOKS.glob("[0-9]*.ipynb"))
FIELDS = ["Sig", "Gør", "Hold øje med", "Spørg", "Hvis det går skævt", "Stop"]
HEADINGS = ["Det får du med", "Sådan gør I", "Tal om det", "Husk", "Kilder"]
LONG_WORD = 6


def notebook(path):
    return json.loads(path.read_text("utf-8"))


def source(cell):
    return "".join(cell["source"])


def step_of(cell):
    return cell["metadata"].get("samtale", {}).get("step")


def is_note(cell):
    return "facilitator" in cell["metadata"].get("tags", [])


@pytest.mark.parametrize("path", MODULE_FILES, ids=lambda path: path.stem)
def test_module_file(path):
    told = content.read(path, "module")
    assert told["id"] == path.stem


@pytest.mark.parametrize("path", WORD_FILES, ids=lambda path: path.stem)
def test_word_file(path):
    assert content.read(path, "words")


def test_timers():
    presets = content.timer_presets()
    minutes = {name: [phase["minutes"] for phase in preset["phases"]] for name, preset in presets.items()}
    assert minutes == {
        "guiden": [30, 10],
        "modul": [12, 3, 12, 3, 10],
        "kort": [6, 6],
        "ruder": [4, 4, 4, 4, 4],
        "familietavle": [3, 12, 5, 5],
    }


@pytest.mark.parametrize("path", NOTEBOOK_FILES, ids=lambda path: path.stem)
class TestNotebook:
    def test_is_stripped_and_small(self, path):
        told = notebook(path)
        assert told["metadata"]["kernelspec"] == {"display_name": "Python 3", "language": "python", "name": "python3"}
        assert set(told["metadata"]) == {"kernelspec", "language_info", "samtale"}
        for cell in told["cells"]:
            assert not cell.get("outputs")
            assert not cell.get("execution_count")
        assert path.stat().st_size < 25_000
        assert len({cell["id"] for cell in told["cells"]}) == len(told["cells"])

    def test_name_says_number_and_slug(self, path):
        told = notebook(path)["metadata"]["samtale"]
        assert path.stem == f"{int(told['id'][1:]):02d}_{told['slug']}"

    def test_headings_are_fixed(self, path):
        text = "\n".join(source(cell) for cell in notebook(path)["cells"] if cell["cell_type"] == "markdown")
        told = notebook(path)["metadata"]["samtale"]
        assert re.findall(r"^# (.+)$", text, re.MULTILINE) == [told["title"]]
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == HEADINGS
        assert re.findall(r"^### (.+)$", text, re.MULTILINE) == [step["title"] for step in told["steps"]]

    def test_the_outcomes_are_told_once(self, path):
        told = notebook(path)["metadata"]["samtale"]["outcomes"]
        cell = next(cell for cell in notebook(path)["cells"] if source(cell).startswith("## Det får du med"))
        assert re.findall(r"^- (.+)$", source(cell), re.MULTILINE) == told

    def test_every_step_has_text_its_exercise_and_one_note_with_six_fields(self, path):
        told = notebook(path)
        for step in told["metadata"]["samtale"]["steps"]:
            cells = [cell for cell in told["cells"] if step_of(cell) == step["id"]]
            assert source(cells[0]).startswith(f"### {step['title']}\n")
            code = " ".join(source(cell) for cell in cells if cell["cell_type"] == "code")
            named = set(re.findall(r"\b([A-Z]\w+)\(", code))
            assert (step["widget"] in named) if step["widget"] else not named
            notes = [cell for cell in cells if is_note(cell)]
            assert len(notes) == 1
            assert notes[0]["cell_type"] == "markdown"
            assert re.findall(r"^\*\*(.+?):\*\* \S", source(notes[0]), re.MULTILINE) == FIELDS

    def test_code_is_thin(self, path):
        first, *rest = [source(cell) for cell in notebook(path)["cells"] if cell["cell_type"] == "code"]
        assert first.startswith("from samtale import ")
        assert set(re.findall(r"\w+", first.removeprefix("from samtale import"))) <= set(samtale.__all__)
        for code in rest:
            assert re.fullmatch(r"[A-Z]\w+\(.*\)", code), code
            assert len(code) <= 100

    def test_numbers_stand_in_data_not_in_prose(self, path):
        for cell in notebook(path)["cells"]:
            if cell["cell_type"] == "markdown":
                assert not re.search(r"\d\s*%|§|https?:|\d{3,}", re.sub(r"(19|20)\d\d|FOLK1B", "", source(cell))), (
                    source(cell)
                )

    def test_every_exercise_named_is_written(self, path):
        for cell in notebook(path)["cells"]:
            for name, reference in re.findall(r"(\w+)\(\"([a-z_]+\.[a-z0-9_-]+)\"", source(cell)):
                if cell["cell_type"] == "code":
                    getattr(samtale, name)(reference)

    def test_every_item_of_the_guide_exists(self, path):
        known = {item["id"] for item in content.guide_items()}
        for step in notebook(path)["metadata"]["samtale"]["steps"]:
            assert set(step["guide"]) <= known
            assert step["guide"]


def lix(text: str) -> float:
    """Return the readability index LIX: words per sentence plus the per cent of words over six letters."""
    words = re.findall(r"[a-zæøåéA-ZÆØÅ]+", text)
    sentences = max(1, len(re.findall(r"[.!?:](?:\s|$)|\n", text)))
    return len(words) / sentences + 100 * sum(len(word) > LONG_WORD for word in words) / len(words)


def prose(value):
    """Every text that a person reads in a module's content file."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in ("id", "steps"):
                yield from prose(part)
    elif isinstance(value, list):
        for part in value:
            yield from prose(part)
    elif isinstance(value, str):
        yield value


def participants(path):
    cells = [cell for cell in notebook(path)["cells"] if cell["cell_type"] == "markdown" and not is_note(cell)]
    return re.sub(r"[*#]|^\s*(?:-|\d+\.)\s", "", "\n".join(source(cell) for cell in cells), flags=re.MULTILINE)


TEXTS = {path.stem: participants(path) for path in NOTEBOOK_FILES}
TEXTS |= {path.stem: "\n".join(prose(content.read(path, "module"))) for path in MODULE_FILES}
TEXTS |= {path.stem: path.read_text("utf-8") for path in sorted((LANGUAGE / "boosters").glob("*.md"))}


@pytest.mark.parametrize("name", TEXTS)
def test_participants_text_is_easy_to_read(name):
    assert lix(TEXTS[name]) <= 40


def test_lix_can_tell_easy_from_hard():
    assert lix("Du går en tur. Det er sjovt.") < 15
    assert lix("Interventionskrævende problemstillinger nødvendiggør tværfaglige koordinationsforanstaltninger") > 60


def everything_read():
    yield from TEXTS.items()
    for path in WORD_FILES:
        yield path.stem, "\n".join(content.read(path, "words").values())
    for path in NOTEBOOK_FILES:
        yield f"{path.stem} notes", "\n".join(source(cell) for cell in notebook(path)["cells"] if is_note(cell))
    yield "about", (LANGUAGE / "about.md").read_text("utf-8")


@pytest.mark.parametrize(("name", "text"), list(everything_read()), ids=lambda part: part if len(part) < 40 else "")
def test_language(name, text):
    assert not re.search(r"misbruger|narkoman|junkie", text, re.IGNORECASE), name
    assert not re.search(r"\b(the|and|your|click|loading|please|submit)\b", text, re.IGNORECASE), name
    assert not re.search(r"TODO|FIXME|lorem", text, re.IGNORECASE), name
