"""The library explains itself: what goes in, what comes out, what is refused, and an example that runs."""

from __future__ import annotations

import doctest
import importlib
import inspect
import re

import pytest

from samtale import prevalence

LIBRARY = (
    "beta_binomial",
    "design",
    "estimate",
    "frames",
    "groups",
    "implied",
    "intervals",
    "own_intervals",
    "prediction",
    "ranges",
    "reliability",
    "scenario",
    "sentence",
    "tables",
)


def functions():
    """Return the public functions that are written in the modules of the library, and those it gives out."""
    found = [getattr(prevalence, name) for name in prevalence.__all__]
    for module in (importlib.import_module(f"samtale.prevalence.{name}") for name in LIBRARY):
        found += [value for name, value in vars(module).items() if is_own(name, value, module)]
    found = [value for value in found if inspect.isfunction(value)]
    return {f"{value.__module__.rpartition('.')[2]}.{value.__name__}": value for value in found}


def is_own(name, value, module):
    return not name.startswith("_") and getattr(value, "__module__", "") == module.__name__


FUNCTIONS = functions()


def test_every_function_is_looked_at():
    assert {"intervals.interval", "own_intervals.mid_p", "tables.check_rates", "beta_binomial.quantiles"} <= set(
        FUNCTIONS
    )
    assert "_solve" not in " ".join(FUNCTIONS)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_has_an_example_that_runs(name):
    function = FUNCTIONS[name]
    tests = doctest.DocTestFinder(recurse=False).find(function, globs=vars(inspect.getmodule(function)).copy())
    assert tests[0].examples, f"{name} shows no example"
    assert doctest.DocTestRunner().run(tests[0]).failed == 0


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_tells_what_goes_in_and_out_and_wrong(name):
    function = FUNCTIONS[name]
    told, signature = inspect.getdoc(function), inspect.signature(function)
    source = inspect.getsource(function)
    described = re.findall(r"^([a-z_0-9, ]+)$", section(told, "Parameters"), re.MULTILINE)
    names = {part.strip() for line in described for part in line.split(",")}
    assert names == set(signature.parameters), name
    if signature.return_annotation != "None":
        assert section(told, "Returns") or section(told, "Yields"), name
    if "raise " in source:
        assert section(told, "Raises"), name


def section(told, name):
    """Return the text below a heading of a docstring."""
    found = re.search(rf"^{name}\n-+\n(.*?)(?=\n\n[A-Z][a-z]+\n-+\n|\Z)", told, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""
