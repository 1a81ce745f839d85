"""The analysis notebooks: any municipality from one parameter cell, and the same numbers as the library."""

from __future__ import annotations

import nbformat
import papermill
import pytest
from papermill.exceptions import PapermillExecutionError

from samtale.paths import NOTEBOOKS
from samtale.prevalence import Question, answer, sentence
from samtale.serving.catalogue import read_analyses

OWN = NOTEBOOKS / "analyse_egen_kommune.ipynb"
# made-up populations: no municipality has these numbers
MADE_UP = {
    "Hillerød": ("folk.csv", "Kommune;År;Alder;Køn;Antal\n219;2020;15-24;Mænd;1.111\n219;2020;15-24;Kvinder;2.222\n"),
    "253": ("folk.csv", "municipality,year,age,count\n253,2019,15-24,4444\n253,2020,15-24,5555\n"),
    "Læsø": ("folk.csv", "Kommune;År;Alder;Antal\nLæsø;2020;15-19;12\nLæsø;2020;20-24;9\n"),
}


def told(notebook):
    return "".join(o.text for cell in notebook.cells for o in cell.get("outputs", []) if o.output_type == "stream")


def run(folder, **parameters):
    out = folder / "out.ipynb"
    papermill.execute_notebook(OWN, out, parameters, progress_bar=False, kernel_name="python3", log_output=False)
    return nbformat.read(out, as_version=4)


@pytest.mark.parametrize("municipality", MADE_UP)
def test_another_municipality_from_one_cell(tmp_path, municipality):
    name, text = MADE_UP[municipality]
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    made = run(tmp_path, municipality=municipality, population_file=str(path), rate="survey_misuse", deff=4.0)
    found = answer(Question(municipality=municipality, population=path, rate="survey_misuse", deffs=(4.0,)))
    assert sentence(found.rows.iloc[0], found.place) in told(made)
    assert f"i {found.place}" in told(made)


def test_a_wrong_parameter_says_what_to_do(tmp_path):
    with pytest.raises(PapermillExecutionError, match="Mente du: survey-misuse"):
        run(tmp_path, rate="survey_misus")


def test_the_notebooks_are_found_by_their_description():
    assert [analysis.slug for analysis in read_analyses(NOTEBOOKS)] == ["egen_kommune", "helsingor"]


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("analyse_*.ipynb")), ids=lambda path: path.stem)
def test_cells_are_short_and_keep_no_trace_of_a_run(path):
    notebook = nbformat.read(path, as_version=4)
    assert [cell.id for cell in notebook.cells if cell.cell_type == "code" and len(cell.source.splitlines()) > 12] == []
    assert [cell.id for cell in notebook.cells if "execution" in cell.metadata] == []
    for cell in notebook.cells:
        assert "def " not in cell.source or cell.cell_type == "markdown"


def test_the_municipality_notebook_is_stripped():
    assert [cell.id for cell in nbformat.read(OWN, as_version=4).cells if cell.get("outputs")] == []


def test_every_number_of_the_notebook_is_asserted_or_stored():
    notebook = nbformat.read(NOTEBOOKS / "analyse_helsingor.ipynb", as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert sum("assert " in cell.source for cell in code) >= 4
    assert sum(bool(cell.outputs) for cell in code) >= 14
