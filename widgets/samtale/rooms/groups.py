"""Who works with whom: numbered cards dealt in order, nobody left alone."""

from __future__ import annotations

SIZES = {"pairs": 2, "triads": 3}


def deal(people: int, size: int) -> list[int]:
    """Return the sizes of the groups.

    An odd one out of the pairs makes a group of three. In threes, one too many gives two pairs, two give one.

    Parameters
    ----------
    people
        How many there are.
    size
        2 or 3.

    Examples
    --------
    >>> deal(7, 2), deal(7, 3), deal(8, 3)
    ([2, 2, 3], [3, 2, 2], [3, 3, 2])
    """
    if people < 2:
        return [people] if people else []
    whole, left = divmod(people, size)
    if not left:
        return [size] * whole
    if size == 2:
        return [2] * (whole - 1) + [3]
    return [3] * (whole - 1) + [2, 2] if left == 1 and whole else [3] * whole + [left]


def place(number: int, people: int, size: int, turn: int) -> tuple[int, int, int]:
    """Return group, role and size of the group for the card of a number.

    Parameters
    ----------
    number
        The card, from 1.
    people
        How many cards are dealt.
    size
        2 or 3.
    turn
        How often the roles were changed.

    Examples
    --------
    >>> place(1, 4, 2, 0), place(1, 4, 2, 1), place(2, 4, 2, 1)
    ((1, 0, 2), (1, 1, 2), (1, 0, 2))
    """
    before = 0
    for group, members in enumerate(deal(people, size), start=1):
        if number <= before + members:
            return group, (number - 1 - before + turn) % members, members
        before += members
    raise ValueError(number)
