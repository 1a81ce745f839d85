"""The page in Shiny for Python."""

from shiny import App, Inputs, Outputs, Session, reactive, render, ui
from text import PARAGRAPHS, SLIDERS, figure

page = ui.page_fluid(
    ui.markdown(PARAGRAPHS[0]),
    ui.input_action_button("timer", "Start uret"),
    *(ui.input_slider(name, name, 1, 100, 30) for name in SLIDERS),
    ui.output_plot("plot"),
    *map(ui.markdown, PARAGRAPHS[1:]),
)


def server(inputs: Inputs, outputs: Outputs, session: Session) -> None:
    """Answer one visitor."""

    @reactive.effect
    @reactive.event(inputs.timer)
    def _() -> None:
        ui.update_action_button("timer", label="Stop uret")

    @render.plot
    def plot():
        return figure(inputs.a())


app = App(page, server)
