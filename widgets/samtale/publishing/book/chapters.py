"""A module as a chapter: its words, the facilitator's notes, and every exercise alive."""

from __future__ import annotations

import json
import re

import nbformat

from samtale import content
from samtale.paths import STATIC
from samtale.publishing.bundles import files
from samtale.publishing.cells import VIEW, run
from samtale.serving.catalogue import Module, Step
from samtale.serving.site import static_version

STATIC_FOLDER = f"_static/{static_version()}/"
NOTES = "facilitator"


def chapter(module: Module) -> str:
    """Return a module's chapter as MyST Markdown.

    Raises
    ------
    PublishError
        When a cell of the notebook fails.
    """
    notebook = nbformat.read(module.path, as_version=4)
    shown = run(notebook, module.path.name)
    told: set[str] = set()
    parts = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            parts += [_output(output) for output in cell.outputs]
        elif NOTES in cell.metadata.get("tags", []):
            parts.append(_notes(cell.source))
        else:
            parts.append(_text(cell, module, told))
    page = {
        "static": f"../{STATIC_FOLDER}",
        "files": files(shown.slices),
        "exercises": shown.exercises,
        "words": shown.words,
        "live": content.words("pages"),
    }
    return "\n\n".join([_front(module), *parts, _raw(_styles(shown.slices) + _embedded(page))]) + "\n"


def linked(text: str) -> str:
    """Return Markdown whose links to other pages of the workshop name chapters."""
    return re.sub(r"\]\((?:\.\./)*modul/([a-z0-9_-]+)\)", r"](/moduler/\1.md)", text)


def _front(module: Module) -> str:
    """Return the chapter's front matter: what a search engine and a shared link show."""
    meta = {"html_meta": {"description": module.summary, "robots": "noindex"}}
    return f"---\n{json.dumps({'myst': meta}, ensure_ascii=False)}\n---"


def _text(cell: nbformat.NotebookNode, module: Module, told: set[str]) -> str:
    """Return a cell of text; under the heading of a step stand its minutes and who works with whom."""
    text, step = linked(cell.source), cell.metadata.get("samtale", {}).get("step", "")
    if not text.startswith("### ") or step in told:
        return text
    told.add(step)
    return "".join(_facts(text, known, module) for known in module.steps if known.id == step) or text


def _facts(text: str, step: Step, module: Module) -> str:
    say = content.words("pages")
    facts = [say["minutes"].format(minutes=step.minutes), say[f"group_{step.group}"]]
    if not step.core:
        facts.append(say["extra"])
    heading, _, rest = text.partition("\n")
    return f"({module.slug}-{step.id})=\n{heading}\n\n{{.sv-book-facts}}\n{' · '.join(facts)}\n{rest}"


def _notes(source: str) -> str:
    title = content.words("pages")["notes"]
    return f"::::{{admonition}} {title}\n:class: sv-book-notes\n\n{linked(source)}\n::::"


def _output(output: nbformat.NotebookNode) -> str:
    if VIEW in output.data:
        return _raw(f'<div class="sv-book-exercise" data-model="{output.data[VIEW]["model_id"]}"></div>')
    return _raw(f'<div class="sv-book-output">{output.data["text/html"]}</div>')


def _styles(slices: list[str]) -> str:
    names = [f"{name}.css" for name in slices if (STATIC / f"{name}.css").exists()]
    return "".join(f'<link rel="stylesheet" href="../{STATIC_FOLDER}{name}">' for name in names)


def _embedded(page: dict[str, object]) -> str:
    text = json.dumps(page, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script id="samtale-page" type="application/json">{text}</script>'


def _raw(html: str) -> str:
    """Return HTML as it is; on one line, for a blank one would end it."""
    line = re.sub(r"\s*\n\s*", " ", html)
    return f"```{{raw}} html\n{line}\n```"
