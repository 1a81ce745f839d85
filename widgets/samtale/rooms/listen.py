"""Hears from PostgreSQL which rooms other replicas changed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import psycopg
import sqlalchemy as sa

from samtale.rooms.store import CHANNEL

log = logging.getLogger("samtale.rooms")
PATIENCE = 1.0  # seconds between looks at whether to stop, and between tries to come back


class Listener:
    """A thread that waits for the database's word.

    Parameters
    ----------
    engine
        The store's engine; a connection of our own is made with its address.
    heard
        Called with a room's code, in the listener's thread; with an empty one after the connection was away,
        when anything may have changed.
    """

    def __init__(self, engine: sa.Engine, heard: Callable[[str], None]) -> None:
        url = engine.url.set(drivername="postgresql")
        self.address = url.render_as_string(hide_password=False)
        self.heard = heard
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self._listen, name="rooms-listener", daemon=True)
        self.thread.start()

    def stop(self) -> None:
        """End the thread."""
        self.stopping.set()
        self.thread.join()

    def _listen(self) -> None:
        first = True
        while not self.stopping.is_set():
            try:
                with psycopg.connect(self.address, autocommit=True, connect_timeout=3) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    if not first:
                        self.heard("")
                    first = False
                    while not self.stopping.is_set():
                        for told in connection.notifies(timeout=PATIENCE):
                            self.heard(told.payload)
            except psycopg.Error as error:
                log.warning("the database's word is not heard: %s", type(error).__name__)
                self.stopping.wait(PATIENCE)
