"""What an observer can count."""

from __future__ import annotations

KINDS = ("open", "closed", "echo", "advice", "permission", "silence")


def kinds(raw: list[str]) -> list[str]:
    """Return the kinds that are counted, in the order given.

    Raises
    ------
    ValueError
        When there is none, an unknown one or the same one twice.
    """
    known = ", ".join(KINDS)
    if not raw:
        raise ValueError(f"a pad counts at least one of {known}")
    if strange := [kind for kind in raw if kind not in KINDS]:
        raise ValueError(f"a pad does not count {', '.join(map(repr, strange))}; it counts {known}")
    if len(set(raw)) < len(raw):
        raise ValueError(f"a pad counts each kind once, not {', '.join(raw)}")
    return list(raw)
