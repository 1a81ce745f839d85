"""The command line and the coverage table."""

from __future__ import annotations

from samtale import cli, content
from samtale.coverage import places, report


def test_coverage_lists_what_is_there_and_what_is_missing(capsys):
    status = cli.main(["coverage"])
    lines = capsys.readouterr().out.splitlines()
    state = {line.split("\t")[0]: line.split("\t")[1] for line in lines[:-1]}
    assert list(state) == [item["id"] for item in content.guide_items()]
    assert {name for name, word in state.items() if word == "dækket"} >= {"A2", "B15", "K4"}
    assert status == (0 if set(state.values()) == {"dækket"} else 1)


def test_every_covered_item_names_module_and_step():
    where = places()
    assert any(place.startswith("M5 ") for place in where["B15"])
    assert any(place.startswith("M1 ") for place in where["K4"])
    lines, _ = report()
    assert "M5 " in next(line for line in lines if line.startswith("B15\t"))


def test_the_guide_has_all_its_items():
    items = content.guide_items()
    assert len({item["id"] for item in items}) == len(items) == 56


def test_an_unknown_command_is_told_with_those_that_exist(capsys):
    assert cli.main(["nix"]) == 2
    said = capsys.readouterr().err
    assert "»nix« findes ikke" in said
    assert "samtale serve" in said


def test_help(capsys):
    assert cli.main([]) == cli.main(["--help"]) == 0
    assert "samtale coverage" in capsys.readouterr().out
