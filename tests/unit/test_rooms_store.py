"""The same contract for SQLite and PostgreSQL, and what is left in a file after erasing."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa

from samtale.rooms.model import Step, new_room
from samtale.rooms.store import META, RoomFullError, StaleError, Store, StoreAwayError
from support.postgres import postgres

ROOM = new_room("KMPA", "Prøve", (Step("a", "A", 10),), 1_000)
ONE, TWO = "1" * 32, "2" * 32


@pytest.fixture(scope="module")
def database():
    with postgres() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'rum.sqlite'}"
    return request.getfixturevalue("database").address


@pytest.fixture
def store(address):
    store = Store(address)
    yield store
    for code in store.codes():
        store.remove(code)
    store.close()


def test_a_room_is_kept_as_it_is(store, address):
    store.add(ROOM, "hemmelig")
    assert store.room("KMPA") == ROOM
    assert (store.room("XXXX"), store.codes()) == (None, {"KMPA"})
    other = Store(address)
    assert other.room("KMPA") == ROOM
    other.close()


def test_a_secret_fits_until_it_is_changed(store):
    store.add(ROOM, "hemmelig")
    assert [store.fits(code, "hemmelig") for code in ("KMPA", "XXXX")] == [True, False]
    store.set_secret("KMPA", "ny")
    assert [store.fits("KMPA", secret) for secret in ("hemmelig", "ny", "")] == [False, True, False]


def test_whoever_is_late_changes_nothing(store):
    store.add(ROOM, "s")
    store.save(replace(ROOM, turn=1, version=2), 1)
    with pytest.raises(StaleError):
        store.save(replace(ROOM, turn=9, version=2), 1)
    assert store.room("KMPA").turn == 1


def test_cards_are_dealt_in_order_and_kept(store):
    store.add(ROOM, "s")
    assert [store.join("KMPA", phone, 2) for phone in (ONE, TWO, ONE)] == [1, 2, 1]
    assert store.phones("KMPA") == 2
    with pytest.raises(RoomFullError):
        store.join("KMPA", "3" * 32, 2)


def test_a_second_answer_takes_the_place_of_the_first(store):
    store.add(ROOM, "s")
    for value in (3, 7, 7):
        store.answer("KMPA", "m.x", 1, ONE, value)
    store.answer("KMPA", "m.x", 1, TWO, None)
    store.answer("KMPA", "m.x", 2, ONE, 9)
    assert sorted(store.values("KMPA", "m.x", 1), key=str) == [7, None]
    assert sorted(store.answers_of("KMPA", ONE)) == [("m.x", 1, 7), ("m.x", 2, 9)]
    store.forget("KMPA", ONE)
    assert store.values("KMPA", "m.x", 1) == [None]


def test_closing_leaves_no_row(store):
    store.add(ROOM, "s")
    store.add(replace(ROOM, code="ADEH", made=10**13), "s")
    store.join("KMPA", ONE, 9)
    store.answer("KMPA", "m.x", 1, ONE, 3)
    assert store.expired(2_000) == ["KMPA"]
    store.remove("KMPA")
    with store.engine.connect() as db:
        left = {name: db.scalar(sa.select(sa.func.count()).select_from(table)) for name, table in META.tables.items()}
    assert left == {"rooms": 1, "phones": 0, "answers": 0}


def test_nothing_is_kept_that_tells_who_or_when(store):
    columns = {f"{name}.{column.name}" for name, table in META.tables.items() for column in table.columns}
    assert columns == {
        *(f"rooms.{name}" for name in ("code", "secret", "version", "made", "state")),
        *(f"phones.{name}" for name in ("code", "phone", "number")),
        *(f"answers.{name}" for name in ("code", "question", "round", "phone", "value")),
    }


def test_erased_values_are_not_in_the_bytes_of_the_file(tmp_path):
    store = Store(f"sqlite:///{tmp_path / 'rum.sqlite'}")
    store.add(ROOM, "s")
    for number in range(50):
        phone = f"{number:032x}".replace("0", "f")
        store.join("KMPA", phone, 99)
        store.answer("KMPA", "sjaeldent-ord", 1, phone, number % 11)

    def bytes_of_all() -> bytes:
        return b"".join(path.read_bytes() for path in tmp_path.iterdir())

    assert b"sjaeldent-ord" in bytes_of_all()
    store.remove("KMPA")
    assert [found for found in (b"sjaeldent-ord", b"KMPA", b"ffffffff") if found in bytes_of_all()] == []
    store.close()


def test_a_database_that_is_away_is_told_apart_from_a_full_one(tmp_path, database):
    with pytest.raises(StoreAwayError):
        Store(f"sqlite:///{tmp_path / 'no' / 'folder.sqlite'}")
    store = Store(database.address)
    store.add(ROOM, "s")
    database.stop()
    try:
        with pytest.raises(StoreAwayError) as problem:
            store.room("KMPA")
        assert not problem.value.full
    finally:
        database.start()
    assert store.room("KMPA") == ROOM  # comes back by itself
    store.remove("KMPA")
    store.close()
    small = Store(f"sqlite:///{tmp_path / 'small.sqlite'}")
    small.add(ROOM, "s")
    with small.engine.connect() as db:
        db.exec_driver_sql("PRAGMA max_page_count=1")

    def fill() -> None:
        for number in range(9_999):
            small.answer("KMPA", "m.x" * 60, 1, f"{number:032}", 3)

    with pytest.raises(StoreAwayError) as problem:
        fill()
    assert problem.value.full
    small.close()
