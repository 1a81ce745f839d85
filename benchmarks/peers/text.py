"""What every page says: the same ten paragraphs, one timer, three sliders and a plot that follows the first one."""

from __future__ import annotations

import math

PARAGRAPHS = [f"Paragraph {number}. " + "Ask, listen, and wait: who waits hears more. " * 6 for number in range(1, 11)]
SLIDERS = ("a", "b", "c")


def curve(a: float) -> tuple[list[float], list[float]]:
    """Return the points of the plot."""
    xs = [number / 20 for number in range(200)]
    return xs, [math.sin(x * a / 10) for x in xs]


def figure(a: float):
    """Return the plot as Matplotlib draws it."""
    from matplotlib.figure import Figure

    drawn = Figure(figsize=(6, 3))
    drawn.add_subplot().plot(*curve(a))
    return drawn
