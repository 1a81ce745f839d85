"""Read one YAML file, check it against its schema and name every fault with its line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from samtale.content import json_schema
from samtale.content.errors import ContentError, Fault
from samtale.paths import DATA

jsonschema = json_schema.load()
SCHEMAS = Path(__file__).with_name("schemas")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FAULTS = DATA / "content" / "da" / "interface" / "faults.yml"

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
        raise ContentError([Fault(path, 1, _fault("missing_file"))]) from None
    except UnicodeDecodeError:
        raise ContentError([Fault(path, 1, _fault("encoding"))]) from None
    return check(text, path, schema)


def check(text: str, path: Path, schema: str) -> dict[str, Any]:
    """Return the checked content of `text`, which came from `path`; see `read`."""
    try:
        root = yaml.compose(text, Loader=LOADER)
        data = yaml.load(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise ContentError([Fault(path, line, _fault("yaml"))]) from None
    except yaml.YAMLError:
        raise ContentError([Fault(path, 1, _fault("characters"))]) from None
    if root is None:
        raise ContentError([Fault(path, 1, _fault("empty"))])
    faults = [
        *(Fault(path, line, text) for line, text in _repeated_keys(root)),
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


@cache
def _words() -> dict[str, str]:
    return yaml.load(FAULTS.read_text(encoding="utf-8"), Loader=LOADER)


def _fault(word: str, /, **values: Any) -> str:
    """Word a fault; when even the words cannot be read, its English name has to do."""
    try:
        return _words()[word].format(**values)
    except (OSError, KeyError, TypeError, ValueError, yaml.YAMLError):
        return f"{word} {values or ''}".strip()


def _say(error: jsonschema.ValidationError) -> str:
    """Word a schema's complaint for the person who edits the file."""
    steps = [step for step in error.absolute_path if isinstance(step, str)]
    name = f"»{steps[-1]}«" if steps else _fault("content")
    expected = error.validator_value
    match error.validator:
        case "required":
            missing = next(key for key in expected if key not in error.instance)
            return _fault("required", missing=missing)
        case "additionalProperties":
            known = error.schema.get("properties", {})
            extra = next(key for key in error.instance if key not in known)
            return _fault("additional", extra=extra, known=", ".join(known))
        case "type":
            kinds = [expected] if isinstance(expected, str) else expected
            return _fault("type", name=name, kinds=_fault("or").join(_fault(f"type_{kind}") for kind in kinds))
        case "enum":
            return _fault("enum", name=name, known=", ".join(map(str, expected)))
        case "minItems" | "minimum" | "exclusiveMinimum" | "maximum":
            return _fault(error.validator, name=name, value=error.instance, bound=expected)
        case "minLength" | "pattern":
            return _fault(error.validator, name=name, value=error.instance)
        case _:
            return _fault("other", name=name)


def _repeated_ids(data: Any) -> Iterator[tuple[Place, str]]:
    """Find ids that stand twice anywhere in the file."""
    seen: set[str] = set()
    for place, found in _walk_ids(data, ()):
        if found in seen:
            yield place, _fault("repeated_id", id=found)
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


def _repeated_keys(node: yaml.Node) -> Iterator[tuple[int, str]]:
    """Find keys that stand twice in one section: YAML would silently keep the last."""
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for name, value in node.value:
            if name.value in seen:
                yield name.start_mark.line + 1, _fault("repeated_key", key=name.value)
            seen.add(name.value)
            yield from _repeated_keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _repeated_keys(value)
