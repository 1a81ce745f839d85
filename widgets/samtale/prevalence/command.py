"""`samtale prevalence`: the estimate on the command line."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import NoReturn

import pandas as pd

from samtale import content
from samtale.files import reason
from samtale.population import OwnFileError
from samtale.prevalence.ask import Asked, AskError, Question, answer
from samtale.prevalence.estimate import HELSINGOR, bases
from samtale.prevalence.groups import with_groups
from samtale.prevalence.intervals import METHODS, WARNED
from samtale.prevalence.prediction import MODELS
from samtale.prevalence.sentence import danish, percent, sentence
from samtale.prevalence.tables import TableError

# stable names of the machine-readable forms
FIELDS = (
    "municipality",
    "base",
    "year",
    "population",
    "base_source",
    "base_status",
    "rate",
    "share",
    "x",
    "n",
    "x_status",
    "rate_source",
    "rate_status",
    "deff",
    "level",
    "method",
    "model",
    "expected",
    "share_low",
    "share_high",
    "low",
    "high",
    "predicted_low",
    "predicted_high",
    "reliability",
)


class Parser(argparse.ArgumentParser):
    """A parser that speaks Danish."""

    def error(self, message: str) -> NoReturn:
        """Say how the command is used and stop with 2."""
        print(content.words("prevalence_command")["usage"], file=sys.stderr)
        self.exit(2)

    def format_help(self) -> str:
        """Return how the command is used."""
        return content.words("prevalence_command")["usage"] + "\n"


def prevalence(arguments: list[str]) -> int:
    """Print an estimate or write a report; 2 for what there is not, with one line that says what to do."""
    told = _parser().parse_args(arguments)
    say = content.words("prevalence_command")
    try:
        if told.list:
            print("\n".join(_listed()))
            return 0
        question = Question(
            told.municipality, told.year, told.rate, told.method, told.model, told.deff, told.level, told.population
        )
        found = answer(question)
        if told.report:
            from samtale.prevalence.report import write_report  # matplotlib and a writer: only for a report

            write_report(found, told.report, force=told.force)
            print(say["reported"].format(path=told.report))
            return 0
        print(FORMS[told.form](found))
        return 0
    except OwnFileError as error:
        print(say["own_file"].format(file=told.population), *error.danish, sep="\n  ", file=sys.stderr)
    except FileExistsError as error:
        print(say["exists"].format(path=error.args[0]), file=sys.stderr)
    except OSError as error:
        place = error.filename or told.report or told.population
        print(say["no_file"].format(path=place, problem=reason(error)), file=sys.stderr)
    except (AskError, TableError, content.ContentError) as error:
        print(error, file=sys.stderr)
    return 2


def _parser() -> Parser:
    parser = Parser(allow_abbrev=False)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--municipality", default=HELSINGOR)
    parser.add_argument("--year", default="")
    parser.add_argument("--rate", default="cfr_intervention")
    parser.add_argument("--method", default="wilson")
    parser.add_argument("--model", default="beta_binomial")
    parser.add_argument("--deff", type=float, nargs="+", default=[1.0])
    parser.add_argument("--level", type=float, default=95)
    parser.add_argument("--population", type=Path)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--force", action="store_true")
    for form in ("json", "csv", "markdown"):
        parser.add_argument(f"--{form}", dest="form", action="store_const", const=form)
    parser.set_defaults(form="text")
    return parser


def _plain(found: Asked) -> pd.DataFrame:
    return found.rows.assign(municipality=found.place)[list(FIELDS)]


def _json(found: Asked) -> str:
    told = [
        {**json.loads(row.to_json()), "sentence": sentence(whole, found.place)}
        for (_, row), (_, whole) in zip(_plain(found).iterrows(), found.rows.iterrows(), strict=True)
    ]
    return json.dumps(told, ensure_ascii=False, indent=1)


def _csv(found: Asked) -> str:
    return _plain(found).to_csv(index=False, lineterminator="\n").rstrip("\n")


def _markdown(found: Asked) -> str:
    say = content.words("prevalence")
    header = [say[f"column_{name}"] for name in ("deff", "expected", "method", "predicted")]
    lines = [f"| {' | '.join(header)} |", "|" + " --- |" * len(header)]
    lines += [f"| {' | '.join(cells)} |" for cells in table_cells(found.rows)]
    return "\n".join([sentence(found.rows.iloc[0], found.place), "", *lines])


def _text(found: Asked) -> str:
    say, row = content.words("prevalence_command"), found.rows.iloc[0]
    lines = [sentence(row, found.place), ""]
    for deff, expected, interval, predicted in table_cells(found.rows):
        lines.append(say["line"].format(deff=deff, expected=expected, interval=interval, predicted=predicted))
    if row["method"] in WARNED:
        lines += ["", say["warned"].format(method=row["method"])]
    lines += ["", say["sources"].format(rate=row["rate_source"], base=row["base_source"])]
    return "\n".join(lines)


FORMS = {"text": _text, "json": _json, "csv": _csv, "markdown": _markdown}


def table_cells(rows: pd.DataFrame) -> list[list[str]]:
    """Return design effect, expected count, interval times population and prediction as people write them."""
    say = content.words("prevalence")

    def span(low: float, high: float) -> str:
        return say["range"].format(low=danish(low), high=danish(high))

    return [
        [
            f"{row['deff']:g}".replace(".", ","),
            danish(row["expected"]),
            span(row["low"], row["high"]),
            span(row["predicted_low"], row["predicted_high"]),
        ]
        for _, row in rows.iterrows()
    ]


def _listed() -> list[str]:
    say, words = content.words("prevalence_command"), content.words("prevalence")
    lines = [say["list_rates"]]
    for name, row in with_groups().iterrows():
        told = words[f"rate_{name}"].format(share=percent(row["share"]), x=danish(row["x"]), n=danish(row["n"]))
        lines.append(f"  {name.replace('_', '-'):<18} {told} [{words['status_' + row['status']]}]")
    lines.append(say["list_years"])
    for name, row in bases().iterrows():
        lines.append(f"  {name:<18} {danish(row['population'])} [{words['status_' + row['base_status']]}]")
    lines.append(say["list_methods"].format(names=", ".join(name.replace("_", "-") for name in METHODS)))
    lines.append(say["list_models"].format(names=", ".join(name.replace("_", "-") for name in MODELS)))
    return lines
