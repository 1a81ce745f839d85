"""Statistics Denmark's server at its worst, and disks at theirs: a plain sentence, and nothing half written."""

from __future__ import annotations

import errno
import os
import socket
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from samtale import cli, content, files
from samtale.population import StatBankError
from samtale.population.refresh import Wanted, fetch, source_path
from samtale.population.statbank import ATTEMPTS, StatBank
from support.statbank import Answer, labels, statbank


@pytest.fixture
def fake():
    with statbank() as server:
        yield server


def ask(fake, *codes, waits=None, **more):
    with StatBank(fake.address, sleep=([] if waits is None else waits).append) as bank:
        return fetch(bank, Wanted(codes or ["217"], **{"first": 2020, **more}))


def test_nobody_is_sent_to_another_address(fake):
    with statbank() as other:
        fake.queue = [Answer(307, headers={"Location": f"{other.address}/tableinfo"})]
        with pytest.raises(StatBankError, match="HTTP 307"):
            ask(fake)
        assert other.asked == []


def test_a_server_that_says_nothing_is_left(fake):
    waits = []
    with socket.create_server(("127.0.0.1", 0)) as silent:
        with StatBank(f"http://127.0.0.1:{silent.getsockname()[1]}/v1", sleep=waits.append) as bank:
            bank._client.timeout = 0.05
            with pytest.raises(StatBankError, match="cannot be reached") as stopped:
                bank.variables("FOLK1A")
        assert len(waits) == ATTEMPTS - 1
    assert stopped.value.danish.startswith("Statistikbanken svarer ikke: den brugte for lang tid.")


@pytest.mark.parametrize("address", ["http://127.0.0.1:x", "ftp://127.0.0.1", "ingenting"])
def test_an_address_that_is_none_is_told_at_once(address, tmp_path, capsys):
    call = ["population", "refresh", "--municipality", "217", "--out", str(tmp_path / "a.csv"), "--base-url", address]
    assert cli.main(call) == 2
    assert "svarer ikke: adressen kan ikke bruges" in capsys.readouterr().err


@pytest.mark.parametrize(("ahead", "least", "most"), [(30, 20, 30), (-30, 0, 0)])
def test_a_pause_may_be_told_as_a_date(fake, ahead, least, most):
    until = format_datetime(datetime.now(UTC) + timedelta(seconds=ahead), usegmt=True)
    fake.queue = [Answer(429, headers={"Retry-After": until})]
    waits = []
    assert len(ask(fake, waits=waits))
    assert least <= waits[0] <= most


def test_a_pause_that_is_no_time_is_not_believed(fake):
    fake.queue = [Answer(503, headers={"Retry-After": "snart"})]
    waits = []
    assert len(ask(fake, waits=waits))
    assert 1 <= waits[0] <= 2


def test_who_is_asked_to_wait_an_hour_gives_up_at_once(fake):
    fake.queue = [Answer(429, headers={"Retry-After": "3600"})] * 2
    waits = []
    with pytest.raises(StatBankError, match=r"HTTP 429\) and asks to wait 3600 seconds") as stopped:
        ask(fake, waits=waits)
    assert waits == []
    assert len(fake.asked) == 1
    assert "beder os vente 3600 sekunder" in stopped.value.danish


def test_a_number_that_was_cut_is_no_smaller_number(fake):
    fake.headers = {"Content-Type": "text/csv", "Content-Length": None}
    whole = ask(fake)
    fake.change = lambda text: text.rstrip("\n")[:-1]
    with pytest.raises(StatBankError, match="in the middle of a row"):
        ask(fake)
    fake.headers = {"Content-Type": "text/csv"}
    fake.change = lambda text: text.rstrip("\n") + "\n\n"
    assert ask(fake).equals(whole)


def test_a_quarter_in_english_whatever_the_list_of_values_says(fake):
    fake.labels = lambda language: {**labels(language), "Tid": labels("da")["Tid"]}
    fake.change = lambda text: text.replace("2020K1", "2020Q1")
    assert ask(fake)["year"].tolist() == [2020] * 4


def test_a_page_is_no_table_whatever_it_begins_with(fake):
    fake.headers = {"Content-Type": "text/html; charset=utf-8"}
    with pytest.raises(StatBankError, match="HTML instead of a table") as stopped:
        ask(fake)
    assert "svarede med en webside i stedet for en tabel" in stopped.value.danish


def test_an_answer_that_cannot_be_unpacked_is_a_broken_connection(fake):
    fake.headers = {"Content-Type": "text/csv", "Content-Encoding": "gzip"}
    with pytest.raises(StatBankError, match="broken connection") as stopped:
        ask(fake)
    assert "forbindelsen blev afbrudt" in stopped.value.danish


def test_a_digit_is_one_of_ten(fake):
    fake.change = lambda text: text.rstrip("\n") + "²\n"
    with pytest.raises(StatBankError, match="no whole number"):
        ask(fake)


@pytest.mark.parametrize("name", ["OMRÅDE", "KØN", "ALDER", "CIVILSTAND", "Tid"])
def test_a_table_that_has_changed(fake, name):
    fake.labels = lambda language: {known: codes for known, codes in labels(language).items() if known != name}
    with pytest.raises(StatBankError, match=f"has no {name}"):
        ask(fake)


def without(*years):
    def fewer(language):
        known = labels(language)
        return {**known, "Tid": {code: text for code, text in known["Tid"].items() if int(code[:4]) not in years}}

    return fewer


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({"first": 2000}, "2000"),
        ({"last": 2031}, "2021"),
        ({"first": 2010}, "2014"),
        ({"first": 2020, "last": 2019}, "2020-2019"),
    ],
)
def test_a_year_that_is_missing_is_told_and_not_skipped(fake, more, asked):
    fake.labels = without(2014)
    with pytest.raises(StatBankError, match=f"no first quarter of {asked}; it has 2008 to 2020"):
        ask(fake, **more)


@pytest.mark.parametrize("names", [["Helsingør"], ["helsingør kommune"], ["217 Helsingør"], ["217", "Helsingør"]])
def test_a_municipality_by_its_name(fake, names):
    assert set(ask(fake, *names)["municipality"]) == {"217"}


@pytest.mark.parametrize("code", ["999", "411", "084", "000", "Modelby", ""])
def test_a_municipality_that_there_is_not_is_told_without_asking(fake, code):
    with pytest.raises(StatBankError, match=f"no municipality '{code}'"):
        ask(fake, "217", code)
    assert fake.asked == []


def refresh(fake, path, *more):
    call = ["population", "refresh", "--municipality", "217,101", "--from", "2020", "--out", str(path)]
    return cli.main([*call, "--base-url", fake.address, *more])


def test_several_municipalities_with_commas(fake, tmp_path):
    assert refresh(fake, tmp_path / "folk.csv") == 0
    assert (tmp_path / "folk.csv").read_text().count("\n") == 1 + 2 * 4


@pytest.mark.parametrize("kind", ["folder", "no such folder", "pipe", "source is there"])
def test_a_place_where_no_table_can_be_is_told_without_asking(fake, tmp_path, capsys, kind):
    path = tmp_path / "folk.csv"
    if kind == "folder":
        path.mkdir()
    elif kind == "no such folder":
        path = tmp_path / "ingen" / "folk.csv"
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        source_path(path).write_text("mit")
    before = sorted(tmp_path.iterdir())
    more = () if kind == "source is there" else ("--force",)
    assert refresh(fake, path, *more) == 2
    said = {
        "folder": "det er en mappe",
        "no such folder": "mappen eller filen findes ikke",
        "pipe": "ikke en almindelig fil",
        "source is there": "folk.csv.source.json findes i forvejen",
    }
    assert said[kind] in capsys.readouterr().err
    assert fake.asked == []
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("which", [0, 1])
def test_a_disk_that_is_full_at_either_file_changes_neither(fake, tmp_path, capsys, monkeypatch, which):
    written = []

    def full(handle):
        written.append(handle)
        if len(written) == which + 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", full)
    path = tmp_path / "folk.csv"
    path.write_text("før")
    source_path(path).write_text("før")
    assert refresh(fake, path, "--force") == 2
    told = capsys.readouterr().err
    assert "disken er fuld" in told
    assert "No space" not in told
    assert {known.name: known.read_text() for known in tmp_path.iterdir()} == {
        "folk.csv": "før",
        "folk.csv.source.json": "før",
    }


def test_every_reason_has_danish_words():
    say = content.words("files")
    assert {"other", *files._REASONS.values()} <= set(say)
    assert files.reason(OSError(errno.EIO, "x")) == f"fejl {errno.EIO} fra styresystemet"
