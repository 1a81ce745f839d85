"""Rooms, phones and answers in a database: a SQLite file, or PostgreSQL for several replicas.

What is kept: the room, the number of a phone's card, and per question and round one value per phone.
No address, no browser, no text that somebody typed, no time of an answer.
"""

from __future__ import annotations

import hashlib
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Engine, make_url

from samtale.rooms.codes import same
from samtale.rooms.model import Room
from samtale.rooms.records import dump, load

META = sa.MetaData()
ROOMS = sa.Table(
    "rooms",
    META,
    sa.Column("code", sa.String(8), primary_key=True),
    sa.Column("secret", sa.String(64), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("made", sa.BigInteger, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
)
_OF_ROOM = ("rooms.code",)
PHONES = sa.Table(
    "phones",
    META,
    sa.Column("code", sa.String(8), sa.ForeignKey(*_OF_ROOM, ondelete="CASCADE"), primary_key=True),
    sa.Column("phone", sa.String(32), primary_key=True),
    sa.Column("number", sa.Integer, nullable=False),
    sa.UniqueConstraint("code", "number"),
)
ANSWERS = sa.Table(
    "answers",
    META,
    sa.Column("code", sa.String(8), sa.ForeignKey(*_OF_ROOM, ondelete="CASCADE"), primary_key=True),
    sa.Column("question", sa.String(200), primary_key=True),
    sa.Column("round", sa.Integer, primary_key=True),
    sa.Column("phone", sa.String(32), primary_key=True),
    sa.Column("value", sa.Integer, nullable=True),
)
CHANNEL = "samtale_rooms"
MAKING = 733_000_001  # a lock of ours, known to nobody else


class StoreAwayError(RuntimeError):
    """The database does not answer, or takes nothing more; ``full`` tells which."""

    def __init__(self, *, full: bool) -> None:
        super().__init__("full" if full else "away")
        self.full = full


class StaleError(RuntimeError):
    """Somebody else changed the room since it was read."""


class RoomFullError(RuntimeError):
    """A room takes no more phones."""


class Store:
    """Rooms in a database.

    Parameters
    ----------
    address
        SQLAlchemy's address: ``sqlite:///file`` or ``postgresql://user@host/name``.

    Examples
    --------
    >>> from samtale.rooms.model import Step, new_room
    >>> store = Store("sqlite://")
    >>> store.add(new_room("KMPA", "Prøve", (Step("a", "A", 5),), 0), "hemmelig")
    >>> store.room("KMPA").title, store.room("XXXX")
    ('Prøve', None)
    """

    def __init__(self, address: str) -> None:
        self.engine = _engine(make_url(address))
        self.shared = self.engine.dialect.name == "postgresql"
        with self._begin() as db:
            if self.shared:  # several servers may start at once, and each would make the tables
                db.execute(sa.select(sa.func.pg_advisory_xact_lock(MAKING)))
            META.create_all(db)

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def answers(self) -> bool:
        """Ask the database anything at all; True, or `StoreAwayError`."""
        with self._begin() as db:
            return db.scalar(sa.select(1)) == 1

    def codes(self) -> set[str]:
        """Return the codes of all rooms."""
        with self._begin() as db:
            return set(db.scalars(sa.select(ROOMS.c.code)))

    def add(self, room: Room, secret: str) -> None:
        """Keep a new room; of its secret only a hash."""
        row = {"code": room.code, "secret": _hash(secret), "version": room.version, "made": room.made}
        with self._begin() as db:
            db.execute(ROOMS.insert().values(**row, state=dump(room)))

    def room(self, code: str) -> Room | None:
        """Return a room, or None when there is none."""
        with self._begin() as db:
            state = db.scalar(sa.select(ROOMS.c.state).where(ROOMS.c.code == code))
        return load(state) if state else None

    def secret(self, code: str) -> str:
        """Return the hash of a room's secret; of no room, one that nothing fits."""
        with self._begin() as db:
            return db.scalar(sa.select(ROOMS.c.secret).where(ROOMS.c.code == code)) or "-"

    def fits(self, code: str, secret: str) -> bool:
        """Tell whether a secret opens a room."""
        return same(_hash(secret), self.secret(code))

    def set_secret(self, code: str, secret: str) -> None:
        """Give a room another secret; the old one opens it no more."""
        with self._begin() as db:
            db.execute(ROOMS.update().where(ROOMS.c.code == code).values(secret=_hash(secret)))

    def save(self, room: Room, before: int) -> None:
        """Keep a changed room.

        Raises
        ------
        StaleError
            When the room no longer has the version `before`.
        """
        change = ROOMS.update().where(ROOMS.c.code == room.code, ROOMS.c.version == before)
        with self._begin() as db:
            if db.execute(change.values(version=room.version, state=dump(room))).rowcount != 1:
                raise StaleError
            self._tell(db, room.code)

    def join(self, code: str, phone: str, most: int) -> int:
        """Return the number of a phone's card; a new phone gets the next one.

        Raises
        ------
        RoomFullError
            When the room has `most` phones.
        """
        mine = sa.select(PHONES.c.number).where(PHONES.c.code == code, PHONES.c.phone == phone)
        for _ in range(20):  # two replicas may deal the same number at once; one of them deals again
            try:
                with self._begin() as db:
                    if known := db.scalar(mine):
                        return known
                    if self.shared:  # one after the other, or hundreds at once would take each other's numbers for long
                        db.execute(sa.select(ROOMS.c.code).where(ROOMS.c.code == code).with_for_update(key_share=True))
                    last = db.scalar(sa.select(sa.func.max(PHONES.c.number)).where(PHONES.c.code == code)) or 0
                    if last >= most:
                        raise RoomFullError
                    db.execute(PHONES.insert().values(code=code, phone=phone, number=last + 1))
                    self._tell(db, code)
                    return last + 1
            except sa.exc.IntegrityError:
                continue
        raise StoreAwayError(full=False)

    def phones(self, code: str) -> int:
        """Return how many phones ever joined a room."""
        with self._begin() as db:
            return db.scalar(sa.select(sa.func.count()).select_from(PHONES).where(PHONES.c.code == code)) or 0

    def answer(self, code: str, question: str, number: int, phone: str, value: int | None) -> None:
        """Keep an answer; a second one of the same phone takes the place of the first."""
        row = {"code": code, "question": question, "round": number, "phone": phone}
        keys = [ANSWERS.c[name] == told for name, told in row.items()]
        with self._begin() as db:
            if not db.execute(ANSWERS.update().where(*keys).values(value=value)).rowcount:
                db.execute(ANSWERS.insert().values(**row, value=value))
            self._tell(db, code)

    def values(self, code: str, question: str, number: int) -> list[int | None]:
        """Return the answers of a round; None for who passed."""
        asked = (ANSWERS.c.code == code, ANSWERS.c.question == question, ANSWERS.c.round == number)
        with self._begin() as db:
            return list(db.scalars(sa.select(ANSWERS.c.value).where(*asked)))

    def answers_of(self, code: str, phone: str) -> list[tuple[str, int, int | None]]:
        """Return what a phone has answered: question, round, value."""
        columns = (ANSWERS.c.question, ANSWERS.c.round, ANSWERS.c.value)
        with self._begin() as db:
            rows = db.execute(sa.select(*columns).where(ANSWERS.c.code == code, ANSWERS.c.phone == phone))
            return [tuple(row) for row in rows]

    def forget(self, code: str, phone: str) -> None:
        """Erase all that a phone has answered; its card stays its own."""
        with self._begin() as db:
            db.execute(ANSWERS.delete().where(ANSWERS.c.code == code, ANSWERS.c.phone == phone))
            self._tell(db, code)
        self._scrub()

    def remove(self, code: str) -> None:
        """Erase a room with all that belongs to it."""
        with self._begin() as db:
            for table in (ANSWERS, PHONES, ROOMS):
                db.execute(table.delete().where(table.c.code == code))
            self._tell(db, code)
        self._scrub()

    def expired(self, before: int) -> list[str]:
        """Return the codes of rooms made before a time, in ms."""
        with self._begin() as db:
            return list(db.scalars(sa.select(ROOMS.c.code).where(ROOMS.c.made < before)))

    def _begin(self) -> Any:
        return _Transaction(self.engine)

    def _tell(self, db: sa.Connection, code: str) -> None:
        """Have the other replicas hear that a room changed, once the transaction holds."""
        if self.shared:
            db.execute(sa.select(sa.func.pg_notify(CHANNEL, code)))

    def _scrub(self) -> None:
        """Leave no erased value in the bytes of the file or of its journal."""
        if not self.shared:
            with _said(), self.engine.connect() as db:
                db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


class _Transaction:
    """A transaction whose failures are ours."""

    def __init__(self, engine: Engine) -> None:
        self.begun = engine.begin()

    def __enter__(self) -> sa.Connection:
        with _said():
            return self.begun.__enter__()

    def __exit__(self, *problem: Any) -> None:
        with _said():
            self.begun.__exit__(*problem)
        _said().__exit__(*problem)


class _said:  # noqa: N801
    """Turn a database's failures into `StoreAwayError`."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type | None, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, (sa.exc.OperationalError, sa.exc.InterfaceError)):
            raise StoreAwayError(full="full" in str(error.orig).lower()) from None


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
        return sa.create_engine(url, pool_pre_ping=True, pool_size=4, connect_args={"connect_timeout": 3})
    memory = {"poolclass": sa.pool.StaticPool} if not url.database else {}
    engine = sa.create_engine(url, connect_args={"check_same_thread": False}, **memory)
    sa.event.listen(engine, "connect", _careful)
    return engine


def _careful(connection: Any, _: Any) -> None:
    """Survive a killed process, erase what is erased, and wait a little for another writer."""
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "secure_delete=ON",
        "foreign_keys=ON",
        "busy_timeout=3000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
