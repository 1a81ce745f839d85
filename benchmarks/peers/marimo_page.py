"""The page in marimo."""

import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo
    from text import PARAGRAPHS, SLIDERS, figure

    runs, run = mo.state(False, allow_self_loops=True)
    return PARAGRAPHS, SLIDERS, figure, mo, run, runs


@app.cell
def _(PARAGRAPHS, mo):
    mo.md(PARAGRAPHS[0])


@app.cell
def _(mo, run, runs):
    mo.ui.button(label="Stop uret" if runs() else "Start uret", on_click=lambda _: run(True))


@app.cell
def _(SLIDERS, mo):
    sliders = mo.ui.array([mo.ui.slider(1, 100, value=30, label=name) for name in SLIDERS])
    mo.vstack(sliders)
    return (sliders,)


@app.cell
def _(figure, sliders):
    figure(sliders[0].value)


@app.cell
def _(PARAGRAPHS, mo):
    mo.md("\n\n".join(PARAGRAPHS[1:]))


if __name__ == "__main__":
    app.run()
