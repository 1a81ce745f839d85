"""The dashboard: choose share, base, method, design effect and level; read sentence, figure and table."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import Any

import ipywidgets as ipw
import pandas as pd
import traitlets

from samtale import content
from samtale.population import OwnFileError, read_own
from samtale.prevalence import marks
from samtale.prevalence.estimate import GUIDE, bases, estimate
from samtale.prevalence.figure import figure, svg
from samtale.prevalence.groups import with_groups
from samtale.prevalence.intervals import METHODS, WARNED
from samtale.prevalence.sentence import alt_text, danish, percent, sentence
from samtale.prevalence.tables import TableError, read_claims

DEFFS = (1.0, 2.0, 4.0)
LEVELS = (0.8, 0.9, 0.95, 0.99)
CLAIMS = {"cfr_intervention": "about_treatment", "cfr_problem": "about_problem"}
CHOICES = ("base", "deff", "level", "method", "rate")
# what a first look rarely needs
MORE = ("method", "level")
PRESETS = {
    "guide": {"rate": "cfr_intervention", "base": GUIDE},
    "counted": {"rate": "survey_misuse", "base": "2016"},
    "both": {"rate": "groups_disjoint", "base": GUIDE},
}


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
    method = traitlets.Unicode("wilson", help="Method of the share's interval: one of samtale.prevalence.METHODS.")

    def __init__(self, **traits: Any) -> None:
        if unknown := sorted(set(traits) - set(CHOICES)):
            raise TypeError(f"PrevalenceExplorer does not know {', '.join(unknown)}; it takes {', '.join(CHOICES)}")
        self._say = content.words("prevalence")
        try:
            self._rates, self._bases = with_groups(), bases()
        except TableError:
            super().__init__([ipw.HTML(f'<p role="alert">{escape(self._say["broken"])}</p>')])
            return
        self._place: str | None = None
        super().__init__(**traits)
        self._story, self._picture, self._table, self._sources, self._files, self._told = (ipw.HTML() for _ in range(6))
        self._controls = {name: self._control(name, options) for name, options in self._options().items()}
        title = ipw.HTML(f'{marks.style()}<h4 class="sv-title">{escape(self._say["title"])}</h4>')
        first = ipw.VBox([self._controls[name] for name in ("rate", "base", "deff")])
        for box in (first, more := self._more()):
            box.add_class("sv-prevalence__controls")
        shown = (self._story, self._picture, self._table, self._sources)
        for part in shown:
            part.add_class("sv-prevalence__part")
        self.children = (title, self._presets(), first, *more.children, *shown)
        self.add_class("sv")
        self.add_class("sv-prevalence")
        self.observe(lambda _: self._show(), list(CHOICES))
        self._show()

    @property
    def rows(self) -> pd.DataFrame:
        """The estimates for the chosen rate, base and level, one row for each design effect."""
        chosen = {"rates": self._rates.loc[[self.rate]], "base": self._bases.loc[[self.base]]}
        return estimate(**chosen, deffs=DEFFS, level=self.level, methods=[self.method])

    @property
    def result(self) -> pd.Series:
        """The chosen estimate: a row of `samtale.prevalence.estimate`."""
        rows = self.rows
        return rows[rows["deff"] == self.deff].iloc[0]

    @property
    def claim(self) -> float | None:
        """The count that the guide states for the chosen rate, if it does."""
        column = None if self._place else CLAIMS.get(self.rate)
        return None if column is None else float(read_claims().loc["guide_words", column])

    @traitlets.validate(*CHOICES)
    def _one_of_those(self, proposal: Any) -> Any:
        name, value = proposal["trait"].name, proposal["value"]
        known = {
            "rate": list(self._rates.index),
            "base": list(self._bases.index),
            "deff": DEFFS,
            "level": LEVELS,
            "method": METHODS,
        }[name]
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
        methods = [(say[f"method_{name}"], name) for name in METHODS]
        return {"rate": rates, "base": years, "deff": deffs, "level": levels, "method": methods}

    def _presets(self) -> ipw.HBox:
        """Return buttons that make several choices at once."""
        buttons = []
        for name, choices in PRESETS.items():
            button = ipw.Button(description=self._say[f"preset_{name}"])
            button.on_click(lambda _, choices=choices: self._choose(choices))
            buttons.append(button)
        row = ipw.HBox(buttons)
        row.add_class("sv-prevalence__presets")
        return row

    def _choose(self, choices: dict[str, str]) -> None:
        """Make choices, one after the other; a base that an own file does not have stays as it is."""
        for name, value in choices.items():
            if name != "base" or value in self._bases.index:
                setattr(self, name, value)

    def _more(self) -> ipw.VBox:
        """Return what is folded away at first: more choices, files to take away, an own table."""
        ask = ipw.Checkbox(False, description=self._say["more"], indent=False)
        make = ipw.Button(description=self._say["files"])
        make.on_click(lambda _: self._make_files())
        bring = ipw.FileUpload(accept=".csv,.txt,.tsv,.xlsx", multiple=False, description=self._say["bring"])
        bring.observe(lambda change: self._bring(change["new"]), "value")
        forget = ipw.Button(description=self._say["forget"])
        forget.on_click(lambda _: self._use(bases(), None))
        hint = ipw.HTML(f"<p>{escape(self._say['bring_hint'])}</p>")
        controls = ipw.VBox([self._controls[name] for name in MORE])
        controls.add_class("sv-prevalence__controls")
        parts = [controls, ipw.HBox([make]), self._files, hint, ipw.HBox([bring, forget]), self._told]
        inside = ipw.VBox(parts)
        inside.layout.display = "none"
        ask.observe(lambda change: setattr(inside.layout, "display", "flex" if change["new"] else "none"), "value")
        return ipw.VBox([ask, inside])

    def _make_files(self) -> None:
        from samtale.prevalence.exports import links  # Excel's writer: only for who asks

        self._files.value = links(self.rows, self.deff, self.claim)

    def _bring(self, files: tuple[Any, ...]) -> None:
        """Read a population table of one's own; it stays in this kernel's memory and goes with it."""
        if not files:
            return
        try:
            table = read_own(bytes(files[0]["content"]))
            places = table["municipality"].nunique()
            if places > 1:
                self._tell([self._say["several_places"].format(count=places)])
                return
            if table[table["quarter"] == 1].empty:
                self._tell([self._say["own_no_first_quarter"]])
                return
            known = bases(table.assign(municipality="own"), source=self._say["own_file"], status="own")
        except OwnFileError as error:
            self._tell(error.danish)
            return
        except (TableError, ValueError):
            self._tell([self._say["own_broken"]])
            return
        self._use(known, self._say["own_place"])
        self._tell([self._say["own_read"].format(count=len(known))])

    def _tell(self, lines: list[str]) -> None:
        items = "".join(f"<li>{escape(line)}</li>" for line in lines[:12])
        self._told.value = f'<ul role="status" class="sv-prevalence__sources">{items}</ul>'

    def _use(self, known: pd.DataFrame, place: str | None) -> None:
        """Take other bases; the newest is chosen, or the guide's own again."""
        self._bases, self._place = known, place
        self._told.value = ""
        # the list begins with the newest, or with the guide's own: that is chosen when the list changes
        self._controls["base"].options = self._options()["base"]
        self._show()

    def _control(self, name: str, options: list[tuple[str, Any]]) -> ipw.Dropdown:
        control = ipw.Dropdown(options=options, value=getattr(self, name), description=self._say[name])
        control.add_class(f"sv-prevalence__{name}")
        traitlets.link((self, name), (control, "value"))
        return control

    def _show(self) -> None:
        """Say, draw and list what is chosen now."""
        say, rows, claim = self._say, self.rows, self.claim
        row = rows[rows["deff"] == self.deff].iloc[0]
        self._files.value = ""
        drawing = svg(figure(rows, self.deff, claim))
        packed = b64encode(drawing.encode("utf-8")).decode()
        alt = escape(alt_text(rows, claim), quote=True)
        warned = f" {say['warned']}" if self.method in WARNED else ""
        told = escape(sentence(row, self._place) + warned)
        self._story.value = f'<p class="sv-prevalence__sentence" role="status">{told}</p>'
        self._picture.value = (
            f'<img class="sv-prevalence__figure" alt="{alt}" src="data:image/svg+xml;base64,{packed}">'
        )
        caption = say["table_caption"].format(level=f"{100 * self.level:g}")
        method = say["column_of_method"].format(method=say[f"method_{self.method}"])
        header = [say["column_deff"], say["column_expected"], method, say["column_predicted"]]
        self._table.value = marks.table(caption, header, [self._cells(line) for _, line in rows.iterrows()])
        self._sources.value = self._provenance(row)

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
            f"{marks.mark('inferred')} {escape(say['source_method'].format(method=say[f'method_{self.method}']))}",
        ]
        listed = "".join(f"<li>{line}</li>" for line in lines)
        return (
            f'<p class="sv-field__label">{escape(say["sources"])}</p><ul class="sv-prevalence__sources">{listed}</ul>'
        )
