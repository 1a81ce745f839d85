"""How many people have a kernel of their own, and whether one more gets in."""

from __future__ import annotations

from typing import Any


class Place:
    """Somebody whose page is being made; counted by the page until a kernel counts for it."""

    def __init__(self, visitors: Visitors) -> None:
        self.visitors = visitors

    def __enter__(self) -> Place:
        self.visitors.making.add(self)
        self.visitors.waiting.add(self)
        return self

    def __exit__(self, *_: Any) -> None:
        self.settle()
        self.visitors.making.discard(self)

    def settle(self) -> None:
        """From now on the kernel is counted."""
        self.visitors.waiting.discard(self)


class Visitors:
    """The people on pages with a kernel.

    Parameters
    ----------
    kernels
        The manager of the kernels.
    most
        How many people may have a kernel at the same time; 0 for no limit.
    """

    def __init__(self, kernels: Any, most: int) -> None:
        self.kernels, self.most = kernels, most
        self.making: set[Place] = set()
        self.waiting: set[Place] = set()

    def enter(self) -> Place:
        """Return a place for somebody whose page is to be made."""
        return Place(self)

    @property
    def warm(self) -> int:
        """Kernels that wait for somebody."""
        pools = getattr(self.kernels, "_pools", {})  # only a preheating manager has them
        return sum(task.done() for pool in pools.values() for task in pool)

    @property
    def visited(self) -> int:
        """Kernels that somebody has."""
        return max(0, len(self.kernels.list_kernel_ids()) - self.warm)

    @property
    def full(self) -> bool:
        """Whether nobody else gets in now."""
        return 0 < self.most <= self.visited + len(self.waiting)
