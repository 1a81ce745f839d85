"""How much one socket, one address and one server may ask for."""

from __future__ import annotations

import hashlib
import secrets
from collections import defaultdict, deque
from collections.abc import Callable

MOST_ROOMS = 200
MOST_PHONES = 1500
LIFE = 12 * 60 * 60 * 1000  # ms that a room lasts


class Bucket:
    """So many messages at once, and so many a second after that.

    Examples
    --------
    >>> bucket = Bucket(burst=2, rate=1, clock=lambda: 0.0)
    >>> bucket.take(), bucket.take(), bucket.take()
    (True, True, False)
    """

    def __init__(self, burst: int, rate: float, clock: Callable[[], float]) -> None:
        self.burst, self.rate, self.clock = burst, rate, clock
        self.left, self.seen = float(burst), clock()

    def take(self) -> bool:
        """Tell whether one more may come."""
        now = self.clock()
        self.left = min(self.burst, self.left + (now - self.seen) * self.rate)
        self.seen = now
        if self.left < 1:
            return False
        self.left -= 1
        return True


class Guesses:
    """Wrong codes by address, for a minute; the address itself is kept nowhere, only a salted mark of it.

    Parameters
    ----------
    most
        Wrong codes a minute. A whole workshop may share one address.
    clock
        Seconds.
    """

    def __init__(self, most: int, clock: Callable[[], float]) -> None:
        self.most, self.clock = most, clock
        self.salt = secrets.token_bytes(16)
        self.wrong: dict[bytes, deque[float]] = defaultdict(deque)

    def may(self, address: str) -> bool:
        """Tell whether an address may try another code."""
        self._tidy()
        return len(self.wrong.get(self._mark(address), ())) < self.most

    def count(self, address: str) -> None:
        """Note a wrong code."""
        self.wrong[self._mark(address)].append(self.clock())

    def _mark(self, address: str) -> bytes:
        return hashlib.blake2b(address.encode(), key=self.salt, digest_size=8).digest()

    def _tidy(self) -> None:
        before = self.clock() - 60
        for mark, times in list(self.wrong.items()):
            while times and times[0] < before:
                times.popleft()
            if not times:
                del self.wrong[mark]
