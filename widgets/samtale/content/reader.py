"""Read one YAML file, check it against its schema and name every fault with its line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from samtale.content.errors import ContentError, Fault

SCHEMAS = Path(__file__).with_name("schemas")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Place = tuple[str | int, ...]


def read(path: Path, schema: str) -> dict[str, Any]:
    """Return the checked content of a file.

    Parameters
    ----------
    path
        A YAML file.
    schema
        Name of a schema in `content/schemas`, for example ``"module"``.

    Raises
    ------
    ContentError
        With all faults of the file, each with line and what to do.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ContentError(
            [Fault(path, 1, "Filen findes ikke. Opret den, eller ret navnet, der peger på den.")]
        ) from None
    except UnicodeDecodeError:
        raise ContentError([Fault(path, 1, "Filen er ikke gemt som UTF-8. Gem den igen som UTF-8.")]) from None
    return check(text, path, schema)


def check(text: str, path: Path, schema: str) -> dict[str, Any]:
    """Return the checked content of `text`, which came from `path`; see `read`."""
    try:
        root = yaml.compose(text, Loader=LOADER)
        data = yaml.load(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        advice = "Kan ikke læses som YAML. Se efter en manglende kolon, et anførselstegn eller en skæv indrykning her."
        raise ContentError([Fault(path, line, advice)]) from None
    except yaml.YAMLError:
        raise ContentError([Fault(path, 1, "Filen indeholder tegn, der ikke hører til i en tekstfil.")]) from None
    if root is None:
        raise ContentError([Fault(path, 1, "Filen er tom. Skriv indholdet, eller slet filen.")])
    faults = [
        *(Fault(path, _line(root, place), text) for place, text in _repeated_keys(root)),
        *(Fault(path, _line(root, tuple(e.absolute_path)), _say(e)) for e in _validator(schema).iter_errors(data)),
        *(Fault(path, _line(root, place), text) for place, text in _repeated_ids(data)),
    ]
    if faults:
        raise ContentError(sorted(faults, key=lambda fault: fault.line))
    return data


@cache
def _validator(schema: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((SCHEMAS / f"{schema}.json").read_text(encoding="utf-8")))


def _line(root: yaml.Node, place: Place) -> int:
    """Return the line of the deepest part of `place` that the file has."""
    node = root
    for step in place:
        if isinstance(node, yaml.MappingNode):
            found = [value for name, value in node.value if name.value == str(step)]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            found = node.value[step : step + 1]
        else:
            found = []
        if not found:
            break
        node = found[0]
    return node.start_mark.line + 1


_TYPES = {
    "string": "en tekst",
    "integer": "et helt tal",
    "number": "et tal",
    "array": "en liste",
    "object": "et afsnit",
}
_BOUNDS = {"minimum": "mindst", "exclusiveMinimum": "mere end", "maximum": "højst"}


def _say(error: jsonschema.ValidationError) -> str:
    """Word a schema's complaint for the person who edits the file."""
    name = next((f"»{step}«" for step in reversed(error.absolute_path) if isinstance(step, str)), "indholdet")
    expected = error.validator_value
    match error.validator:
        case "required":
            missing = [key for key in expected if key not in error.instance]
            return f"Her mangler »{missing[0]}«. Tilføj en linje med »{missing[0]}:«."
        case "additionalProperties":
            known = error.schema.get("properties", {})
            extra = [key for key in error.instance if key not in known]
            return f"»{extra[0]}« kendes ikke her. Brug en af disse: {', '.join(known)}."
        case "type":
            kinds = [expected] if isinstance(expected, str) else expected
            return f"{name} skal være {' eller '.join(_TYPES.get(kind, kind) for kind in kinds)}."
        case "enum":
            return f"{name} skal være en af disse: {', '.join(map(str, expected))}."
        case "minItems":
            return f"{name} skal have mindst {expected}."
        case "minLength":
            return f"{name} er tom. Skriv en tekst."
        case "minimum" | "exclusiveMinimum" | "maximum":
            return f"{name} er {error.instance}, men skal være {_BOUNDS[error.validator]} {expected}."
        case "pattern":
            return f"{name} må kun have små bogstaver a–z, tal, bindestreg og understreg: {error.instance!r}."
        case _:
            return f"{name} passer ikke med skemaet."


def _repeated_ids(data: Any) -> Iterator[tuple[Place, str]]:
    """Find ids that stand twice anywhere in the file."""
    seen: set[str] = set()
    for place, found in _walk_ids(data, ()):
        if found in seen:
            yield place, f"id'et »{found}« bruges allerede. Giv hvert punkt sit eget id."
        seen.add(found)


def _walk_ids(data: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(data, dict):
        if isinstance(data.get("id"), str):
            yield (*place, "id"), data["id"]
        for key, value in data.items():
            yield from _walk_ids(value, (*place, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _walk_ids(value, (*place, index))


def _repeated_keys(node: yaml.Node, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Find keys that stand twice in one section: YAML would silently keep the last."""
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for name, value in node.value:
            if name.value in seen:
                yield (*place, name.value), f"»{name.value}« står to gange i samme afsnit. Slet den ene."
            seen.add(name.value)
            yield from _repeated_keys(value, (*place, name.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _repeated_keys(value, (*place, index))
