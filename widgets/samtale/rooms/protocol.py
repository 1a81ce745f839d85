"""What may come over a room's socket, by role. Anything else is refused with a word, never with an exception."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

VERSION = 1
LARGEST = 4096  # bytes of a message
PHONE = re.compile(r"[0-9a-f]{32}")
ROLES = ("leader", "phone", "screen")

Check = Callable[[Any], bool]


def _whole(low: int, high: int) -> Check:
    return lambda told: type(told) is int and low <= told <= high


def _text(longest: int) -> Check:
    return lambda told: isinstance(told, str) and 0 < len(told) <= longest


def _one_of(*known: str) -> Check:
    return lambda told: isinstance(told, str) and told in known


def _indexes(told: Any) -> bool:
    return isinstance(told, list) and 0 < len(told) <= 200 and all(_whole(0, 999)(index) for index in told)


def _value(told: Any) -> bool:
    return told is None or _whole(0, 10)(told)


_TIME = _whole(0, 2**53)
_EVERYBODY: dict[str, dict[str, Check]] = {"clock": {"sent": _TIME}, "again": {}}
FIELDS: dict[str, dict[str, dict[str, Check]]] = {
    "screen": _EVERYBODY,
    "phone": {
        **_EVERYBODY,
        "answer": {"question": _text(200), "round": _whole(1, 2), "value": _value},
        "erase": {},
    },
    "leader": {
        **_EVERYBODY,
        "next": {"at": _whole(0, 999)},
        "back": {"at": _whole(0, 999)},
        "go": {"index": _whole(0, 999)},
        "start": {},
        "pause": {},
        "extend": {"minutes": lambda told: type(told) is int and told in (-5, -1, 1, 5)},
        "swap": {"turn": _whole(0, 99)},
        "blackout": {"on": lambda told: isinstance(told, bool)},
        "drop": {"steps": _indexes},
        "restore": {"steps": _indexes},
        "ask": {"question": _text(200)},
        "stage": {"to": _one_of("open", "closed", "revealed")},
        "put_away": {},
        "least": {"least": _whole(3, 10)},
        "view": {"view": _one_of("site", "voila")},
        "rotate": {},
        "close": {},
    },
}
HELLO: dict[str, dict[str, Check]] = {
    "screen": {},
    "phone": {"phone": lambda told: isinstance(told, str) and PHONE.fullmatch(told) is not None},
    "leader": {"secret": _text(100)},
}


class GarbledError(ValueError):
    """A message that nobody of this role may send; `word` names the sentence for the person."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True)
class Message:
    """A message that has the right shape."""

    type: str
    fields: dict[str, Any]


def parse(role: str, text: str | bytes, *, greeted: bool) -> Message:
    """Return a message of a role.

    Parameters
    ----------
    role
        One of `ROLES`.
    text
        What came over the socket.
    greeted
        Whether the socket has said hello; before that nothing else is heard.

    Raises
    ------
    GarbledError
        When it is no message, of another version, or not for this role.

    Examples
    --------
    >>> parse("leader", '{"v": 1, "type": "extend", "minutes": 1}', greeted=True)
    Message(type='extend', fields={'minutes': 1})
    """
    if isinstance(text, bytes) or len(text) > LARGEST:
        raise GarbledError("garbled")
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise GarbledError("garbled") from None
    if not isinstance(told, dict) or not isinstance(told.get("type"), str):
        raise GarbledError("garbled")
    if type(told.get("v")) is not int or told["v"] != VERSION:
        raise GarbledError("other_version")
    known = {"hello": HELLO[role]} if not greeted else FIELDS[role]
    fields = known.get(told["type"])
    if fields is None:
        raise GarbledError("not_allowed")
    given = {name: value for name, value in told.items() if name not in ("v", "type")}
    if given.keys() != fields.keys() or not all(check(given[name]) for name, check in fields.items()):
        raise GarbledError("garbled")
    return Message(told["type"], given)


def message(kind: str, **fields: Any) -> str:
    """Return a message of the server as text."""
    return json.dumps({"v": VERSION, "type": kind, **fields}, ensure_ascii=False, separators=(",", ":"))


def changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return what of a view is new or different; a view never loses a name."""
    return {name: value for name, value in after.items() if name not in before or before[name] != value}
