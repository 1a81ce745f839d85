"""The plot of our pages: the kernel sends points, the browser draws."""

from __future__ import annotations

import anywidget
import traitlets
from text import curve

DRAW = """
export default { render({ model, el }) {
  el.innerHTML = '<svg data-plot role="img" aria-label="Kurve" viewBox="0 -1.1 10 2.2" width="600" height="300">'
    + '<polyline fill="none" stroke="#0b5c5c" stroke-width="0.02"/></svg>';
  const line = el.querySelector("polyline");
  const points = () => model.get("xs").map((x, at) => `${x},${model.get("ys")[at]}`).join(" ");
  const draw = () => line.setAttribute("points", points());
  model.on("change:ys", draw);
  draw();
} };
"""


class Curve(anywidget.AnyWidget):
    """A line through points."""

    _esm = DRAW
    xs = traitlets.List(help="Places from left to right.").tag(sync=True)
    ys = traitlets.List(help="Heights.").tag(sync=True)

    def follow(self, a: float) -> None:
        """Draw the curve of `a`."""
        self.xs, self.ys = curve(a)
