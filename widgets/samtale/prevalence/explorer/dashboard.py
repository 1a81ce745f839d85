"""The dashboard: choose share, base, method, design effect and level; read sentence, pictures and table."""

from __future__ import annotations

from html import escape
from typing import Any

import ipywidgets as ipw
import pandas as pd
import traitlets

from samtale import content
from samtale.prevalence import marks
from samtale.prevalence.estimate import GUIDE, bases
from samtale.prevalence.explorer import answers, pictures, told
from samtale.prevalence.explorer.choices import NAMES, ONE_BASE, PRESETS, Chosen, Tables
from samtale.prevalence.explorer.menus import menus
from samtale.prevalence.explorer.own_table import RefusedError, read_bases
from samtale.prevalence.explorer.state_link import StateLink
from samtale.prevalence.tables import TableError, read_claims

FIRST = ("rate", "base", "deff")
# what a first look rarely needs
MORE = ("base_to", "method", "level", "spread")
# what a published range, or two round numbers, do not have
OF_A_SAMPLE = ("deff", "method", "level", "spread")
LINES = 12


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

    rate = traitlets.Unicode(
        "cfr_intervention", help="Id of a row of rates.csv or counts.csv, or 'guide_words' for the guide's own counts."
    )
    base = traitlets.Unicode(GUIDE, help="A year as text, or 'guide' for the guide's own base.")
    base_to = traitlets.Unicode(ONE_BASE, help="The other end of a range of bases, or an empty text for none.")
    deff = traitlets.Float(1.0, help="Design effect: 1, 2 or 4.")
    level = traitlets.Float(0.95, help="Confidence level: 0.8, 0.9, 0.95 or 0.99.")
    method = traitlets.Unicode("wilson", help="Method of the share's interval: one of samtale.prevalence.METHODS.")
    spread = traitlets.Float(0.0, help="Assumed spread between places on the logit scale: 0, 0.1, 0.2 or 0.3.")

    def __init__(self, **traits: Any) -> None:
        if unknown := sorted(set(traits) - set(NAMES)):
            raise TypeError(f"PrevalenceExplorer does not know {', '.join(unknown)}; it takes {', '.join(NAMES)}")
        self._say = content.words("prevalence")
        try:
            self._tables = Tables.stored()
        except TableError:
            super().__init__([ipw.HTML(f'<p role="alert">{escape(self._say["broken"])}</p>')])
            return
        super().__init__(**traits)
        self._story, self._table, self._sources, self._files, self._heard = (ipw.HTML() for _ in range(5))
        self._pictures, self._link = pictures.Pictures(), StateLink()
        self._controls = {name: self._control(name, options) for name, options in menus(self._tables).items()}
        title = ipw.HTML(f'{marks.style()}<h4 class="sv-title">{escape(self._say["title"])}</h4>')
        first = ipw.VBox([self._controls[name] for name in FIRST])
        for box in (first, more := self._more()):
            box.add_class("sv-prevalence__controls")
        shown = (self._story, self._pictures, self._table, self._sources, ipw.HTML(told.why()))
        for part in shown:
            part.add_class("sv-prevalence__part")
        self.children = (title, self._presets(), first, *more.children, *shown)
        self.add_class("sv")
        self.add_class("sv-prevalence")
        self.observe(lambda _: self._show(), list(NAMES))
        self._link.observe(lambda change: self._follow(change["new"]), "state")
        self._show()

    @property
    def chosen(self) -> Chosen:
        """The choices."""
        return Chosen(**{name: getattr(self, name) for name in NAMES})

    @property
    def rows(self) -> pd.DataFrame:
        """The estimates for the chosen rate, base and level, one row for each design effect.

        Raises
        ------
        ValueError
            For a published range or the guide's words: nothing is estimated from those.
        """
        if answers.kind(self._tables, self.chosen) != "estimate":
            raise ValueError(f"{self.rate!r} has no sample: there is no estimate of it")
        return answers.estimates(self._tables, self.chosen)

    @property
    def result(self) -> pd.Series:
        """The chosen estimate: a row of `samtale.prevalence.join_bases`."""
        rows = self.rows
        return rows[rows["deff"] == self.deff].iloc[0]

    @property
    def claim(self) -> float | None:
        """The count that the guide states for the chosen rate, if it does."""
        return answers.claim(self._tables, self.chosen)

    @traitlets.validate(*NAMES)
    def _one_of_those(self, proposal: Any) -> Any:
        name, value = proposal["trait"].name, proposal["value"]
        known = self._tables.known(name)
        if value not in known:
            raise traitlets.TraitError(f"there is no {name} {value!r}; there are {', '.join(map(str, known))}")
        return value

    def _control(self, name: str, options: list[tuple[str, Any]]) -> ipw.Dropdown:
        control = ipw.Dropdown(options=options, value=getattr(self, name), description=self._say[name])
        control.add_class(f"sv-prevalence__{name}")
        traitlets.link((self, name), (control, "value"))
        return control

    def _presets(self) -> ipw.HBox:
        """Return buttons that make several choices at once."""
        buttons = []
        for name, choices in PRESETS.items():
            button = ipw.Button(description=self._say[f"preset_{name}"])
            button.on_click(lambda _, choices=choices: self._choose({"base_to": ONE_BASE} | choices))
            buttons.append(button)
        row = ipw.HBox(buttons)
        row.add_class("sv-prevalence__presets")
        return row

    def _choose(self, choices: dict[str, Any]) -> None:
        """Make choices and show them once; a base that an own file does not have stays as it is."""
        possible = {name: value for name, value in choices.items() if value in self._tables.known(name)}
        with self.hold_trait_notifications():
            for name, value in possible.items():
                setattr(self, name, value)

    def _follow(self, texts: dict[str, str]) -> None:
        """Make the choices of a link; one that cannot be made refuses them all."""
        if texts == self.chosen.texts():
            return
        try:
            wanted = {name: self._tables.read(name, text) for name, text in texts.items()}
        except ValueError:
            self._link.refused = True
            self._link.state = self.chosen.texts()
            return
        self._choose(wanted)

    def _more(self) -> ipw.VBox:
        """Return what is folded away at first: more choices, a link, files to take away, an own table."""
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
        parts = [controls, self._link, ipw.HBox([make]), self._files, hint, ipw.HBox([bring, forget]), self._heard]
        inside = ipw.VBox(parts)
        inside.layout.display = "none"
        ask.observe(lambda change: setattr(inside.layout, "display", "flex" if change["new"] else "none"), "value")
        return ipw.VBox([ask, inside])

    def _make_files(self) -> None:
        from samtale.prevalence import exports  # Excel's writer: only for who asks

        if answers.kind(self._tables, self.chosen) == "estimate":
            self._files.value = exports.links(self.rows, self.deff, self.claim)
        elif self.rate in self._tables.counts.index:
            row = answers.published_row(self._tables, self.chosen)
            self._files.value = exports.tables(row.to_frame().T.rename_axis("id").reset_index())
        else:
            self._files.value = exports.tables(answers.guides_words().rename_axis("id").reset_index())

    def _bring(self, files: tuple[Any, ...]) -> None:
        """Read a population table of one's own; it stays in this kernel's memory and goes with it."""
        if not files:
            return
        try:
            known = read_bases(bytes(files[0]["content"]))
        except RefusedError as error:
            self._tell(error.lines)
            return
        self._use(known, self._say["own_place"])
        self._tell([self._say["own_read"].format(count=len(known))])

    def _tell(self, lines: list[str]) -> None:
        items = "".join(f"<li>{escape(line)}</li>" for line in lines[:LINES])
        self._heard.value = f'<ul role="status" class="sv-prevalence__sources">{items}</ul>'

    def _use(self, known: pd.DataFrame, place: str | None) -> None:
        """Take other bases; the newest is chosen, or the guide's own again."""
        self.base_to = ONE_BASE
        self._tables = self._tables.of(known, place)
        self._heard.value = ""
        # the list begins with the newest, or with the guide's own: that is chosen when the list changes
        options = menus(self._tables)
        self._controls["base"].options = options["base"]
        self._controls["base_to"].options = options["base_to"]
        self._show()

    def _show(self) -> None:
        """Say, draw and list what is chosen now."""
        tables, chosen = self._tables, self.chosen
        kind = answers.kind(tables, chosen)
        self._files.value = ""
        self._link.state, self._link.refused = chosen.texts(), False
        for name in OF_A_SAMPLE:
            self._controls[name].disabled = kind != "estimate"
        show = {"estimate": self._show_estimate, "published": self._show_published, "words": self._show_words}
        show[kind](tables, chosen)

    def _show_estimate(self, tables: Tables, chosen: Chosen) -> None:
        rows, years, claim = self.rows, answers.series(tables, chosen), self.claim
        row = rows[rows["deff"] == chosen.deff].iloc[0]
        self._story.value = told.story(row, chosen, tables.place, answers.elsewhere(tables, chosen))
        self._pictures.shown = pictures.of_estimates(rows, years, chosen.deff, chosen.ends, claim)
        self._table.value = told.table(rows, chosen)
        self._sources.value = told.sources(tables.rates.loc[chosen.rate], tables.bases.loc[chosen.ends], chosen.method)

    def _show_published(self, tables: Tables, chosen: Chosen) -> None:
        row, years = answers.published_row(tables, chosen), answers.series(tables, chosen)
        self._story.value = told.published_story(row, chosen.rate, tables.place)
        self._pictures.shown = pictures.of_published(row, years, chosen.ends)
        self._table.value = ""
        self._sources.value = told.sources(row, tables.bases.loc[chosen.ends], None)

    def _show_words(self, tables: Tables, chosen: Chosen) -> None:
        words = answers.guides_words()
        self._story.value = told.words_story(words)
        self._pictures.shown = pictures.nothing()
        self._table.value = told.words_table(words)
        self._sources.value = told.sources(read_claims().loc[chosen.rate], tables.bases.iloc[:0], None)
