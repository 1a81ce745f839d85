"""Fetching population tables from a server that answers as Statistics Denmark's, faults included."""

from __future__ import annotations

import errno
import json
import socket

import pandas as pd
import pytest

from samtale import cli
from samtale.population import StatBankError, municipalities
from samtale.population.refresh import Wanted, fetch, source_path
from samtale.population.statbank import ATTEMPTS, StatBank
from samtale.prevalence import read_population
from support.statbank import Answer, count, refusal, statbank


@pytest.fixture
def fake():
    with statbank() as server:
        yield server


def ask(fake, *codes, language="da", waits=None, **more):
    naps = [] if waits is None else waits
    with StatBank(fake.address, language, sleep=naps.append) as bank:
        return fetch(bank, Wanted(codes or ["217"], **more))


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_table_by_codes_in_both_languages(fake, language):
    table = ask(fake, language=language, first=2012, last=2013)
    assert list(table.columns) == ["municipality", "year", "quarter", "age_band", "sex", "count"]
    assert len(table) == 2 * 2 * 2
    one = table.query("year == 2012 and age_band == '15-19' and sex == 'women'")["count"].item()
    assert one == sum(count("217", "2", str(age), "2012K1") for age in range(15, 20))
    path, request = fake.asked[-1]
    assert path == "/v1/data"
    assert (request["table"], request["format"], request["lang"]) == ("FOLK1A", "BULK", language)
    # BULK wants every variable, and the code of the time is Tid
    wanted = {variable["code"]: variable["values"] for variable in request["variables"]}
    assert set(wanted) == {"OMRÅDE", "KØN", "ALDER", "CIVILSTAND", "Tid"}
    assert wanted["Tid"] == ["2012K1", "2013K1"]
    assert wanted["ALDER"] == [str(age) for age in range(15, 25)]


def test_all_municipalities_are_neither_country_nor_region_nor_christiansoe(fake):
    assert set(ask(fake, "all", first=2020)["municipality"]) == {"101", "217"}


def test_every_first_quarter_from_a_year_on(fake):
    assert sorted(set(ask(fake)["year"])) == list(range(2008, 2021))


def test_codes_instead_of_labels_and_a_byte_order_mark_are_read_too(fake):
    def as_codes(text):
        pairs = [("Helsingør", "217"), ("Mænd", "1"), ("Kvinder", "2"), (" år", ""), ("I alt", "TOT")]
        for label, code in pairs:
            text = text.replace(label, code)
        return "\ufeff" + text

    plain = ask(fake)
    fake.change = as_codes
    pd.testing.assert_frame_equal(ask(fake), plain)


def test_ages_that_make_no_whole_band(fake):
    assert list(ask(fake, first=2020, ages=(15, 25))["age_band"].unique()) == ["15-19", "20-24", "25-25"]


FAULTS = [
    (lambda text: text.replace("TID", "TIME"), "other columns"),
    (lambda text: text.replace(";2008K1;", ";2008K1;x", 1), "no whole number"),
    (lambda text: text.replace("Kvinder", "Damer", 1), "'Damer' is neither a code nor a label of KØN"),
    (lambda text: text + text.splitlines()[-1] + "\n", "stands twice"),
    (lambda text: "\n".join(line for line in text.splitlines() if ";2013K1;" not in line), "2013K1 is missing"),
    (lambda text: text[: len(text) // 2].rsplit("\n", 1)[0], "not complete"),
    (lambda text: text[: len(text) // 2 + 7], "other columns|not complete|no whole number"),
    (lambda text: "", "nothing instead of a table"),
    (lambda text: "<!DOCTYPE html><title>Vedligehold</title>", "HTML instead of a table"),
    (lambda text: '{"message": "nej"}', "JSON instead of a table"),
]


@pytest.mark.parametrize(("change", "said"), FAULTS)
def test_a_table_that_cannot_be_used(fake, change, said):
    fake.change = change
    with pytest.raises(StatBankError, match=said) as stopped:
        ask(fake)
    assert stopped.value.danish


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (refusal("EXTRACT-NOTFOUND", "Kan ikke finde værdien: 999999 (OMRÅDE)"), "999999"),
        (refusal("EXTRACT-NOTALLOWED", "Der skal vælges værdier for variabel: OMRÅDE"), "vælges værdier"),
        (refusal("EXTRACT-NOTFOUND", "Tabel findes ikke: FOLK9X"), "Tabel findes ikke"),
        (refusal("REQUEST-LIMIT", "For mange celler"), "For mange celler"),
        (refusal("REQUEST-MISSING", "Mangler"), "Mangler"),
        (refusal("REQUEST-EMPTY", "Tom"), "Tom"),
        (refusal("REQUEST-NOTFOUND", "Findes ikke", 404), "HTTP 404"),
        (Answer(403, "<html>"), "HTTP 403.*HTML"),
    ],
)
def test_errors_of_the_api_are_told_before_anything_is_parsed(fake, answer, said):
    fake.queue = [answer]
    with pytest.raises(StatBankError, match=said):
        ask(fake)
    assert len(fake.asked) == 1, "a refusal is not asked again"


def test_a_busy_server_is_asked_again_with_longer_and_longer_pauses(fake):
    waits = []
    fake.queue = [Answer(500), Answer(503), Answer(429, headers={"Retry-After": "7"})]
    assert len(ask(fake, waits=waits, first=2020))
    assert 1 <= waits[0] <= 2 <= waits[1] <= 3
    assert waits[2] == 7


def test_a_server_that_stays_busy_is_given_up(fake):
    waits = []
    fake.queue = [Answer(503)] * 10
    with pytest.raises(StatBankError, match=f"HTTP 503\\) after {ATTEMPTS}"):
        ask(fake, waits=waits)
    assert len(waits) == ATTEMPTS - 1


def test_half_an_answer_is_asked_for_again(fake):
    fake.queue = [Answer(body='{"variables": []}' * 50, cut=True)]
    waits = []
    assert len(ask(fake, waits=waits, first=2020))
    assert len(waits) == 1


def test_a_server_that_is_not_there():
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
    with StatBank(address, sleep=lambda _: None) as bank, pytest.raises(StatBankError, match="cannot be reached"):
        bank.variables("FOLK1A")


def test_a_slow_server_is_not_waited_for_for_ever():
    with StatBank() as bank:
        assert bank._client.timeout.connect
        assert bank._client.timeout.read


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"municipalities": ["999"]}, "no municipality '999'"),
        ({"municipalities": ["084"]}, "no municipality '084'"),
        ({"municipalities": ["217"], "first": 2031}, "no first quarter"),
    ],
)
def test_what_there_is_not(fake, wanted, said):
    with StatBank(fake.address) as bank, pytest.raises(StatBankError, match=said):
        fetch(bank, Wanted(**wanted))


def refresh(fake, path, *more):
    return cli.main(
        ["population", "refresh", "--municipality", "217", "--out", str(path), "--base-url", fake.address, *more]
    )


def test_the_command_writes_the_table_and_its_source(fake, tmp_path, capsys):
    path = tmp_path / "folk.csv"
    assert refresh(fake, path, "--ages", "15-24", "--from", "2012", "--to", "2014") == 0
    assert "12 rækker" in capsys.readouterr().out
    assert len(read_population(path)) == 12
    source = json.loads(source_path(path).read_text("utf-8"))
    assert source["source"].startswith("Danmarks Statistik")
    assert source["licence"].startswith("CC BY 4.0")
    assert source["retrieved"][:2] == "20"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folk.csv", "folk.csv.source.json"]


def test_a_file_is_not_overwritten_unless_asked(fake, tmp_path, capsys):
    path = tmp_path / "folk.csv"
    path.write_text("mit")
    assert refresh(fake, path) == 2
    assert "findes i forvejen" in capsys.readouterr().err
    assert path.read_text() == "mit"
    assert fake.asked == [], "nobody is asked in vain"
    assert refresh(fake, path, "--force") == 0
    assert len(read_population(path)) == 52


def test_a_full_disk_leaves_nothing_half_written(fake, tmp_path, capsys, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr("samtale.files.os.fsync", full)
    path = tmp_path / "folk.csv"
    path.write_text("før")
    assert refresh(fake, path, "--force") == 2
    assert "kunne ikke skrives" in capsys.readouterr().err
    assert path.read_text() == "før"
    assert [p.name for p in tmp_path.iterdir()] == ["folk.csv"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--ages", "femten"], "»femten« er ikke et aldersinterval"),
        (["--ages", "24-15"], "24-15"),
        (["--from", "2031"], "2031"),
    ],
)
def test_wishes_that_cannot_be_met_are_told_in_danish(fake, tmp_path, capsys, more, said):
    assert refresh(fake, tmp_path / "folk.csv", *more) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told
    assert not (tmp_path / "folk.csv").exists()


def test_a_wrong_call_says_how_to_call(capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(["population", "refresh"])
    assert stop.value.code == 2
    assert "--municipality KODE" in capsys.readouterr().err


def test_the_98_municipalities():
    known = municipalities()
    assert len(known) == known.nunique() == 98
    assert known[["101", "147", "217", "400", "860"]].tolist() == [
        "København",
        "Frederiksberg",
        "Helsingør",
        "Bornholm",
        "Hjørring",
    ]
