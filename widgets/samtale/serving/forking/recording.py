"""What a notebook showed when it ran once."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Recording:
    """Outputs and widgets of a notebook that has run; they are the same in each kernel forked from it.

    Parameters
    ----------
    outputs
        Outputs as nbformat has them, by index of the cell among the notebook's code cells.
    states
        Widgets by model id, as the ``state`` of ``application/vnd.jupyter.widget-state+json`` has them.

    Examples
    --------
    >>> shown = Recording({0: [{"output_type": "stream", "name": "stdout", "text": "hej"}]})
    >>> Recording.from_json(shown.to_json()) == shown
    True
    """

    outputs: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    states: dict[str, dict[str, Any]] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the recording as text."""
        return json.dumps({"outputs": self.outputs, "states": self.states}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Recording:
        """Return the recording that a text describes."""
        told = json.loads(text)
        return cls({int(index): shown for index, shown in told["outputs"].items()}, told["states"])
