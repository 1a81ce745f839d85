"""What stands on a page of its own, so that nobody reads it too early."""

from __future__ import annotations

from samtale import content
from samtale.printing.sheet import Sheet


class Answers:
    """The answers of a module's exercises."""

    def __init__(self) -> None:
        self._found: list[tuple[str, list[str]]] = []

    def add(self, title: str, lines: list[str]) -> None:
        """Keep the answers of an exercise, if it has any."""
        if lines and (title, lines) not in self._found:
            self._found.append((title, lines))

    def write(self, sheet: Sheet, module: str) -> None:
        """Write them on a new page."""
        if not self._found:
            return
        sheet.add_page()
        sheet.heading(content.words("printing")["answers"].format(module=module), 1)
        for title, lines in self._found:
            sheet.heading(title, 3)
            sheet.listed(lines)
