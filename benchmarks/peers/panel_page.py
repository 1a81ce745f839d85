"""The page in Panel."""

import panel as pn
from text import PARAGRAPHS, SLIDERS, figure

pn.extension()
button = pn.widgets.Button(name="Start uret")


def toggle(_: object) -> None:
    """Show that the click was heard."""
    button.name = "Stop uret"


button.on_click(toggle)
sliders = [pn.widgets.IntSlider(name=name, start=1, end=100, value=30) for name in SLIDERS]
plot = pn.bind(lambda a: pn.pane.Matplotlib(figure(a), tight=True), sliders[0])
pn.Column(
    *map(pn.pane.Markdown, PARAGRAPHS[:1]), button, *sliders, plot, *map(pn.pane.Markdown, PARAGRAPHS[1:])
).servable()
