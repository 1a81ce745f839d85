"""What is wrong with a content file, said so that its author can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Fault:
    """One thing to mend: file, line (from 1) and a Danish sentence that says what to do."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path.name}, linje {self.line}: {self.text}"


class ContentError(ValueError):
    """A content file cannot be used.

    Parameters
    ----------
    faults
        All faults found in the file, in the order of their lines.
    """

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))
