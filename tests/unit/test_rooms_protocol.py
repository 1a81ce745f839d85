"""What comes over a socket: the right shapes pass, everything else is refused with a word."""

from __future__ import annotations

import json
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtale import content
from samtale.paths import PACKAGE
from samtale.rooms.events import EVENTS
from samtale.rooms.protocol import FIELDS, LARGEST, ROLES, GarbledError, changes, message, parse

GOOD = {
    "screen": [{"type": "clock", "sent": 1}, {"type": "again"}],
    "phone": [{"type": "answer", "question": "m.x", "round": 1, "value": 3}, {"type": "erase"}],
    "leader": [
        {"type": "next", "at": 0},
        {"type": "extend", "minutes": -1},
        {"type": "drop", "steps": [1, 2]},
        {"type": "stage", "to": "revealed"},
        {"type": "least", "least": 5},
        {"type": "close"},
    ],
}


def told(role: str, fields: object, *, greeted: bool = True):
    return parse(role, json.dumps({"v": 1, **fields} if isinstance(fields, dict) else fields), greeted=greeted)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_may_say_what_is_its_own(role):
    for fields in [*GOOD["screen"], *GOOD[role]]:
        assert told(role, fields).type == fields["type"]
    for other in set(ROLES) - {role}:
        for fields in GOOD[other]:
            if fields["type"] not in FIELDS[role]:
                with pytest.raises(GarbledError, match="not_allowed"):
                    told(role, fields)


def test_nothing_is_heard_before_hello():
    with pytest.raises(GarbledError, match="not_allowed"):
        told("leader", {"type": "close"}, greeted=False)
    assert told("leader", {"type": "hello", "secret": "s"}, greeted=False).fields == {"secret": "s"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "garbled"),
        ("x", "garbled"),
        ("[]", "garbled"),
        (b"\x00\x01", "garbled"),
        ("[" * 4000, "garbled"),
        ("9" * (LARGEST + 1), "garbled"),
        ('{"v": 2, "type": "erase"}', "other_version"),
        ('{"v": true, "type": "erase"}', "other_version"),
        ('{"type": "erase"}', "other_version"),
        ('{"v": 1, "type": "erase", "more": 1}', "garbled"),
        ('{"v": 1, "type": "answer", "question": "x", "round": 1, "value": 11}', "garbled"),
        ('{"v": 1, "type": "answer", "question": "x", "round": 1, "value": 3.5}', "garbled"),
        ('{"v": 1, "type": "answer", "question": "x", "round": 1, "value": true}', "garbled"),
        ('{"v": 1, "type": "answer", "question": "x", "round": 1, "value": NaN}', "garbled"),
        ('{"v": 1, "type": "clock", "sent": -1}', "garbled"),
        ('{"v": 1, "type": "clock", "sent": 1e99}', "garbled"),
    ],
)
def test_bad_messages_are_refused_with_a_word(text, word):
    with pytest.raises(GarbledError) as problem:
        parse("phone", text, greeted=True)
    assert problem.value.word == word


def test_every_word_that_can_be_refused_has_a_sentence():
    say = content.words("rooms")
    source = "".join(path.read_text("utf-8") for path in sources())
    words = set(re.findall(r'(?:RefusedError|GarbledError|say_no)\("([a-z_]+)"', source))
    words |= set(re.findall(r'word="([a-z_]+)"', source)) | {"store_away", "store_full", "too_fast"}
    assert len(words) > 15
    assert words - say.keys() == set()


def sources():
    return [*(PACKAGE / "rooms").glob("*.py"), PACKAGE / "serving" / "room_pages.py"]


def test_every_event_of_a_facilitator_has_a_shape():
    own = {"clock", "again", "rotate", "close"}
    assert FIELDS["leader"].keys() - own == EVENTS.keys()


@pytest.mark.parametrize("role", ROLES)
def test_a_hundred_thousand_mutated_messages_break_nothing(role):
    chance = random.Random(f"rooms-{role}")
    seeds = [json.dumps({"v": 1, **fields}) for known in GOOD.values() for fields in known]
    signs = '{}[]":,0123456789-.eE \\tfnu\u0000æ🙂'
    heard = 0
    for _ in range(100_000):
        text = list(chance.choice(seeds))
        for _ in range(chance.randint(0, 4)):
            at = chance.randrange(len(text) + 1)
            text[at : at + chance.randint(0, 3)] = chance.choice(signs)
        try:
            found = parse(role, "".join(text), greeted=True)
        except GarbledError:
            continue
        heard += 1
        assert found.fields.keys() == FIELDS[role][found.type].keys()
        assert all(check(found.fields[name]) for name, check in FIELDS[role][found.type].items())
    assert heard > 1000


_views = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 3))


@given(_views, _views)
def test_changes_lead_from_one_view_to_the_next(before, more):
    after = {**before, **more}
    assert {**before, **json.loads(message("change", room=changes(before, after)))["room"]} == after
    assert changes(after, after) == {}
