"""The dashboard: choose share, base, design effect and level; read sentence, figure and table."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import Any

import ipywidgets as ipw
import pandas as pd
import traitlets

from samtale import content
from samtale.prevalence import marks
from samtale.prevalence.estimate import GUIDE, bases, estimate
from samtale.prevalence.figure import figure, svg
from samtale.prevalence.sentence import alt_text, danish, percent, sentence
from samtale.prevalence.tables import TableError, read_claims, read_rates

DEFFS = (1.0, 2.0, 4.0)
LEVELS = (0.8, 0.9, 0.95, 0.99)
CLAIMS = {"cfr_intervention": "about_treatment", "cfr_problem": "about_problem"}


def data_link(name: str, kind: str, text: str, label: str) -> str:
    """Return a link that saves `text` as a file, made without a server."""
    packed = b64encode(text.encode("utf-8")).decode()
    return f'<a class="sv-button" download="{name}" href="data:{kind};base64,{packed}">{escape(label)}</a>'


class PrevalenceExplorer(ipw.VBox):
    """Recompute the guide's estimate with other bases, definitions and uncertainties.

    Raises
    ------
    TypeError
        For an unknown keyword; the message names the valid ones.
    TraitError
        For a rate, base, design effect or level that there is not; the message names those there are.

    Examples
    --------
    >>> explorer = PrevalenceExplorer(base="2016", deff=2)
    >>> int(explorer.result["population"])
    7380
    """

    rate = traitlets.Unicode("cfr_intervention", help="Id of a row of data/prevalence/rates.csv.")
    base = traitlets.Unicode(GUIDE, help="A year as text, or 'guide' for the guide's own base.")
    deff = traitlets.Float(1.0, help="Design effect: 1, 2 or 4.")
    level = traitlets.Float(0.95, help="Confidence level: 0.8, 0.9, 0.95 or 0.99.")

    def __init__(self, **traits: Any) -> None:
        valid = ("base", "deff", "level", "rate")
        if unknown := sorted(set(traits) - set(valid)):
            raise TypeError(f"PrevalenceExplorer does not know {', '.join(unknown)}; it takes {', '.join(valid)}")
        self._say = content.words("prevalence")
        try:
            self._rates, self._bases = read_rates(), bases()
        except TableError:
            super().__init__([ipw.HTML(f'<p role="alert">{escape(self._say["broken"])}</p>')])
            return
        super().__init__(**traits)
        self._story, self._picture, self._table, self._sources = (ipw.HTML() for _ in range(4))
        controls = ipw.VBox([self._control(name, options) for name, options in self._options().items()])
        controls.add_class("sv-prevalence__controls")
        for part in (self._story, self._picture, self._table, self._sources):
            part.add_class("sv-prevalence__part")
        title = ipw.HTML(f'{marks.style()}<h4 class="sv-title">{escape(self._say["title"])}</h4>')
        self.children = (title, controls, self._story, self._picture, self._table, self._sources)
        self.add_class("sv")
        self.add_class("sv-prevalence")
        self.observe(lambda _: self._show(), list(valid))
        self._show()

    @property
    def rows(self) -> pd.DataFrame:
        """The estimates for the chosen rate, base and level, one row for each design effect."""
        table = estimate(deffs=DEFFS, level=self.level)
        return table[(table["rate"] == self.rate) & (table["base"] == self.base)]

    @property
    def result(self) -> pd.Series:
        """The chosen estimate: a row of `samtale.prevalence.estimate`."""
        rows = self.rows
        return rows[rows["deff"] == self.deff].iloc[0]

    @property
    def claim(self) -> float | None:
        """The count that the guide states for the chosen rate, if it does."""
        column = CLAIMS.get(self.rate)
        return None if column is None else float(read_claims().loc["guide_words", column])

    @traitlets.validate("rate", "base", "deff", "level")
    def _one_of_those(self, proposal: Any) -> Any:
        name, value = proposal["trait"].name, proposal["value"]
        known = {"rate": list(self._rates.index), "base": list(self._bases.index), "deff": DEFFS, "level": LEVELS}[name]
        if value not in known:
            raise traitlets.TraitError(f"there is no {name} {value!r}; there are {', '.join(map(str, known))}")
        return value

    def _options(self) -> dict[str, list[tuple[str, Any]]]:
        say = self._say
        rates = [
            (say[f"rate_{name}"].format(share=percent(row["share"]), x=danish(row["x"]), n=danish(row["n"])), name)
            for name, row in self._rates.iterrows()
        ]
        years = [
            (
                say["base_guide" if name == GUIDE else "base_year"].format(
                    year=row["year"], population=danish(row["population"])
                ),
                name,
            )
            for name, row in self._bases.iloc[::-1].iterrows()
        ]
        deffs = [(say[f"deff_{deff:g}"], deff) for deff in DEFFS]
        levels = [(say["level_text"].format(level=f"{100 * level:g}"), level) for level in LEVELS]
        return {"rate": rates, "base": years, "deff": deffs, "level": levels}

    def _control(self, name: str, options: list[tuple[str, Any]]) -> ipw.Dropdown:
        control = ipw.Dropdown(options=options, value=getattr(self, name), description=self._say[name])
        control.add_class(f"sv-prevalence__{name}")
        traitlets.link((self, name), (control, "value"))
        return control

    def _show(self) -> None:
        """Say, draw and list what is chosen now."""
        say, rows, row, claim = self._say, self.rows, self.result, self.claim
        drawing = svg(figure(rows, self.deff, claim))
        packed = b64encode(drawing.encode("utf-8")).decode()
        alt = escape(alt_text(rows, claim), quote=True)
        self._story.value = f'<p class="sv-prevalence__sentence" role="status">{escape(sentence(row))}</p>'
        self._picture.value = (
            f'<img class="sv-prevalence__figure" alt="{alt}" src="data:image/svg+xml;base64,{packed}">'
        )
        caption = say["table_caption"].format(level=f"{100 * self.level:g}")
        header = [say[f"column_{name}"] for name in ("deff", "expected", "wilson", "predicted")]
        self._table.value = marks.table(caption, header, [self._cells(line) for _, line in rows.iterrows()])
        links = [
            data_link("skoen.csv", "text/csv;charset=utf-8", rows.to_csv(index=False), say["download_csv"]),
            data_link("skoen.svg", "image/svg+xml", drawing, say["download_svg"]),
        ]
        self._sources.value = f'<div class="sv-row">{"".join(links)}</div>{self._provenance(row)}'

    def _cells(self, row: pd.Series) -> list[str]:
        def span(low: float, high: float) -> str:
            return self._say["range"].format(low=danish(low), high=danish(high))

        name = self._say["figure_deff"].format(deff=f"{row['deff']:g}")
        picked = f" <strong>({escape(self._say['chosen'])})</strong>" if row["deff"] == self.deff else ""
        return [
            f"{escape(name)}{picked}",
            danish(row["expected"]),
            span(row["low"], row["high"]),
            span(row["predicted_low"], row["predicted_high"]),
        ]

    def _provenance(self, row: pd.Series) -> str:
        say = self._say
        sample = "source_sample" if row["x_status"] == "assumed" else "source_sample_counted"
        rate = say["source_rate"].format(source=row["rate_source"], checked_on=f"{row['checked_on']:%d.%m.%Y}")
        lines = [
            f"{marks.mark(row['rate_status'])} {escape(rate)}",
            f"{marks.mark(row['base_status'])} {escape(say['source_base'].format(source=row['base_source']))}",
            escape(say[sample].format(x=danish(row["x"]), n=danish(row["n"]))),
            f"{marks.mark('inferred')} {escape(say['source_method'])}",
        ]
        listed = "".join(f"<li>{line}</li>" for line in lines)
        return (
            f'<p class="sv-field__label">{escape(say["sources"])}</p><ul class="sv-prevalence__sources">{listed}</ul>'
        )
