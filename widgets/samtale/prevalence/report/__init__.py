"""One page with figure, table, assumptions and sources, as HTML, PDF or Word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samtale.files import write_whole
from samtale.prevalence.ask import Asked, AskError
from samtale.prevalence.report.content import Report, report_of


def _html(report: Report) -> bytes:
    from samtale.prevalence.report.html import html_of

    return html_of(report)


def _pdf(report: Report) -> bytes:
    from samtale.prevalence.report.pdf import pdf_of

    return pdf_of(report)


def _docx(report: Report) -> bytes:
    from samtale.prevalence.report.word import word_of

    return word_of(report)


# each writer is imported only when its form is asked for
FORMS: dict[str, Callable[[Report], bytes]] = {".html": _html, ".pdf": _pdf, ".docx": _docx}


def write_report(found: Asked, path: Path, *, force: bool = False) -> None:
    """Write the report in the form that the file's ending names.

    Parameters
    ----------
    found
        The estimate, as `samtale.prevalence.ask.answer` returns it.
    path
        The file, ending in .html, .pdf or .docx.
    force
        Replace a file that is there.

    Raises
    ------
    AskError
        For another ending.
    FileExistsError
        When there is a file and `force` is not given.
    OSError
        When it cannot be written; nothing half written is left.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> from samtale.prevalence.ask import Question, answer
    >>> with TemporaryDirectory() as folder:
    ...     write_report(answer(Question(year="2016")), Path(folder) / "skoen.html")
    ...     "Danmarks Statistik" in (Path(folder) / "skoen.html").read_text("utf-8")
    True
    """
    if path.suffix.lower() not in FORMS:
        raise AskError("no_ending", ending=path.suffix)
    if path.exists() and not force:
        raise FileExistsError(path)
    write_whole(path, FORMS[path.suffix.lower()](report_of(found)), force=force)
