"""The kernel-free site as files."""

from __future__ import annotations

import errno
import json
import re
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import nbformat
import pytest

from samtale import cli
from samtale.paths import NOTEBOOKS, STATIC
from samtale.publishing import bundles, folder
from samtale.publishing.build import publish, site_files, stored
from samtale.publishing.cells import PublishError, run
from samtale.publishing.folder import replace_folder
from samtale.publishing.offline import edition
from samtale.serving.catalogue import CatalogueError, read_analyses, read_catalogue

MODULES = read_catalogue(NOTEBOOKS)


@pytest.fixture(scope="module")
def files():
    return site_files(MODULES, stored(read_analyses(NOTEBOOKS)))


def embedded(page):
    return json.loads(re.search(r'<script id="samtale-page"[^>]*>(.*?)</script>', page.decode(), re.S)[1])


def test_every_module_and_booster_has_its_page(files):
    pages = {name for name in files if name.endswith(".html")}
    assert pages >= {"index.html", "om.html", "gensyn/uge-2.html", *(f"modul/{m.slug}.html" for m in MODULES)}


def test_no_note_of_the_facilitator_is_published(files):
    everything = b"".join(files.values()).decode("utf-8", errors="ignore")
    for module in MODULES:
        notebook = nbformat.read(module.path, as_version=4)
        notes = [cell.source for cell in notebook.cells if "facilitator" in cell.metadata.get("tags", [])]
        assert notes
        for note in notes:
            line = max((line.strip("-* ") for line in note.splitlines()), key=len)
            assert line not in everything


def test_links_inside_the_site_lead_somewhere(files):
    for name, text in files.items():
        if not name.endswith(".html"):
            continue
        for link in re.findall(r'(?:href|src)="([^"]+)"', text.decode()):
            address, fragment = urldefrag(link)
            if address.startswith("data:image/svg+xml,"):
                continue
            assert not urlsplit(address).scheme, f"{name} leads away: {link}"
            target = (Path("/") / name).parent.joinpath(address).resolve().relative_to("/") if address else Path(name)
            assert str(target) in files, f"{name}: {link}"
            if fragment and str(target).endswith(".html"):
                assert f'id="{fragment}"'.encode() in files[str(target)], f"{name}: {link}"


def test_pages_hold_the_state_that_the_kernel_would_give(files):
    page = embedded(files["modul/problem_x.html"])
    timer = next(exercise for exercise in page["exercises"] if exercise["slice"] == "interview_timer")
    assert timer["state"]["phases"]
    assert page["words"]["interview_timer"]
    assert not {"_esm", "_css", "words", "layout"} & set(timer["state"])


def test_a_first_visit_needs_few_files(files):
    for name, text in files.items():
        if name.startswith("modul/"):
            page = text.decode()
            asked = set(re.findall(r'<(?:link|script)[^>]* (?:href|src)="((?:\.\./)*[^":]+)"', page))
            slices = {exercise["slice"] for exercise in embedded(text)["exercises"]}
            assert len({name, *asked, *bundles.modules(sorted(slices))}) <= 12, name


def test_a_page_asks_for_what_it_shows_only(files):
    page = files["modul/motivation.html"].decode()
    assert ".sv-scale__" in page
    assert ".sv-mind_map__" not in page


def test_styles_that_exercises_share_stand_once_and_none_is_lost(files):
    page = files["modul/motivation.html"].decode()
    told = re.search(r"<style>(.*?)</style>", page, re.S)[1]
    rules = bundles._statements(told)
    assert len(rules) == len(set(rules)) > 20
    for name in ("scale", "card_sort", "private_note"):
        for rule in bundles._statements((STATIC / f"{name}.css").read_text("utf-8")):
            assert rule in told
    assert "".join(bundles._statements("a{b:c}@media x{d{e:f}}@import 'g';")) == "a{b:c}@media x{d{e:f}}@import 'g';"


def test_the_edition_changes_with_any_file(files):
    changed = {**files, "om.html": files["om.html"] + b" "}
    assert edition(files) == edition(dict(reversed(files.items())))
    assert edition(files) != edition(changed)


def test_the_worker_knows_every_file_that_a_host_serves(files):
    listed = json.loads(re.search(r"self\.FILES = (.*);", files["worker.js"].decode())[1])
    assert set(listed) == {"./", *(name for name in files if "/local/" not in name and name != "worker.js")}


def notebook_of(*sources):
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source, id=f"celle-{n}") for n, source in enumerate(sources)]
    )


def test_a_cell_shows_the_value_of_its_last_line():
    notebook = notebook_of("from samtale import Scale", 'Scale("problem_x.fylder")', "x = 1", "x")
    shown = run(notebook, "a.ipynb")
    assert [exercise["slice"] for exercise in shown.exercises] == ["scale"]
    assert [len(cell.outputs) for cell in notebook.cells] == [0, 1, 0, 1]


@pytest.mark.parametrize("source", ["1 / 0", "(", 'from samtale import Scale; Scale("nix.nix")'])
def test_a_failing_cell_stops_the_build_and_is_named(source):
    with pytest.raises(PublishError, match=r"a\.ipynb: celle 2 \(celle-1\)"):
        run(notebook_of("1", source), "a.ipynb")


def test_a_folder_of_somebody_else_is_refused(tmp_path, capsys):
    (tmp_path / "brev.txt").write_text("mit")
    assert cli.main(["site", str(tmp_path)]) == 2
    assert "noget andet end et værksted" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["brev.txt"]


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "let").write_text("mit")
    with pytest.raises(PublishError):
        replace_folder(tmp_path / "let", {"a": b"1"}, "1")
    assert (tmp_path / "let").read_text() == "mit"


def test_an_earlier_site_is_replaced_as_a_whole(tmp_path):
    target = tmp_path / "let"
    replace_folder(target, {"a.html": b"1", "b/c.html": b"1"}, "1")
    replace_folder(target, {"a.html": b"2"}, "2")
    assert sorted(path.name for path in target.rglob("*")) == [folder.MARK, "a.html"]
    assert [path.name for path in tmp_path.iterdir()] == ["let"], "nothing is left beside it"


def test_a_full_disk_leaves_the_old_site(tmp_path, monkeypatch):
    target = tmp_path / "let"
    replace_folder(target, {"a.html": b"1"}, "1")
    real = Path.write_bytes

    def full(path, text):
        if path.name == "b.html":
            raise OSError(errno.ENOSPC, "no space")
        return real(path, text)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(PublishError, match="uændret"):
        replace_folder(target, {"a.html": b"2", "b.html": b"2"}, "2")
    assert (target / "a.html").read_bytes() == b"1"
    assert [path.name for path in tmp_path.iterdir()] == ["let"]


def test_no_permission_is_told(tmp_path, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(folder.tempfile, "mkdtemp", refused)
    with pytest.raises(PublishError, match="Der kunne ikke skrives"):
        publish(MODULES[:1], tmp_path / "let")


def test_a_wrong_call_says_how_to_call(capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(["site"])
    assert stop.value.code == 2
    assert "Brug: samtale site MAPPE" in capsys.readouterr().err


def test_a_missing_notebook_folder_is_told(tmp_path, capsys):
    assert cli.main(["site", str(tmp_path / "let"), "--notebooks", str(tmp_path / "nix")]) == 2
    assert "kan ikke læses" in capsys.readouterr().err
    assert not (tmp_path / "let").exists()


def test_an_analysis_is_published_with_its_stored_outputs(files):
    page = files["analyse/helsingor.html"].decode()
    assert "samtale-table" in page
    assert 'aria-label="Figur: 3 vandrette intervaller' in page
    assert "mellem cirka 400 og 650 unge" in page
    assert "import pandas" not in page
    assert "analyse/egen_kommune.html" not in files, "it holds no outputs: it needs Python"


def test_an_analysis_without_a_title_is_told(tmp_path):
    notebook = nbformat.v4.new_notebook(metadata={"samtale": {"kind": "analysis", "slug": "a"}})
    nbformat.write(notebook, tmp_path / "analyse_a.ipynb")
    with pytest.raises(CatalogueError, match=r"analyse_a\.ipynb.*title"):
        read_analyses(tmp_path)


def test_a_page_asks_at_once_for_all_modules_that_its_exercises_import(files):
    for name, data in files.items():
        if not name.startswith("modul/"):
            continue
        asked = re.search(r'<meta name="samtale-modules" content="([^"]+)">', data.decode())[1].split(" ")
        assert len(set(asked)) == len(asked)
        for address in asked:
            module = address.removeprefix("../")
            for other in re.findall(r'(?:from|import)"\./([^"]+)"', files[module].decode()):
                assert str(Path(address).parent / other) in asked, f"{name}: {other}"
