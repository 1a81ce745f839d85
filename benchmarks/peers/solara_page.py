"""The page in Solara."""

import solara
from text import PARAGRAPHS, SLIDERS, figure


@solara.component
def Page() -> None:
    """Show the page."""
    runs, run = solara.use_state(False)
    values = [solara.use_reactive(30) for _ in SLIDERS]
    solara.Markdown(PARAGRAPHS[0])
    solara.Button("Stop uret" if runs else "Start uret", on_click=lambda: run(True))
    for name, value in zip(SLIDERS, values, strict=True):
        solara.SliderInt(name, value=value, min=1, max=100)
    solara.FigureMatplotlib(figure(values[0].value), dependencies=[values[0].value])
    for paragraph in PARAGRAPHS[1:]:
        solara.Markdown(paragraph)
