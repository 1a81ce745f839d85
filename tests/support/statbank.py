"""A server on this machine that answers as Statistics Denmark's StatBank does, faults included."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from typing import Any

AREAS = {
    "000": "Hele landet",
    "084": "Region Hovedstaden",
    "101": "København",
    "217": "Helsingør",
    "411": "Christiansø",
}
SEXES = {"da": {"TOT": "I alt", "1": "Mænd", "2": "Kvinder"}, "en": {"TOT": "Total", "1": "Men", "2": "Women"}}
TIMES = [f"{year}K{quarter}" for year in range(2008, 2021) for quarter in range(1, 5)]


def count(area: str, sex: str, age: str, when: str) -> int:
    """Return a made-up number of persons that differs for every cell."""
    return int(area) + 1000 * int(sex) + 10 * int(age) + int(when[:4]) % 100


def labels(language: str) -> dict[str, dict[str, str]]:
    """Return the table's codes with their labels."""
    years = " år" if language == "da" else " years"
    ages = {
        "IALT": "Alder i alt" if language == "da" else "Age, total",
        **{str(age): f"{age}{years}" for age in range(126)},
    }
    times = {code: code if language == "da" else code.replace("K", "Q") for code in TIMES}
    status = {"TOT": "I alt" if language == "da" else "Total"}
    return {"OMRÅDE": AREAS, "KØN": SEXES[language], "ALDER": ages, "CIVILSTAND": status, "Tid": times}


@dataclass
class Answer:
    """An answer to send instead of the usual one; a header of None is left out."""

    status: int = 200
    body: str | bytes = ""
    headers: dict[str, str | None] = field(default_factory=dict)
    cut: bool = False


class FakeStatBank:
    """What the server was asked, and what it shall answer."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.queue: list[Answer] = []
        self.change: Callable[[str], str] = lambda text: text
        self.headers: dict[str, str | None] = {"Content-Type": "text/csv; charset=utf-8"}
        self.labels = labels
        self.address = ""

    def answer(self, path: str, request: dict[str, Any]) -> Answer:
        self.asked.append((path, request))
        if self.queue:
            return self.queue.pop(0)
        known = self.labels(request["lang"])
        if path.endswith("/tableinfo"):
            variables = [{"id": name, "text": name.lower(), "values": _values(codes)} for name, codes in known.items()]
            return Answer(body=json.dumps({"id": "FOLK1A", "variables": variables}, ensure_ascii=False))
        wanted = {variable["code"]: variable["values"] for variable in request["variables"]}
        for name, codes in known.items():
            if name not in wanted:
                return refusal("EXTRACT-NOTALLOWED", f"Der skal vælges værdier for variabel: {name}")
            for code in wanted[name]:
                if code not in codes:
                    return refusal("EXTRACT-NOTFOUND", f"Kan ikke finde værdien: {code} ({name})")
        return Answer(body=self.change(_bulk(wanted, known)), headers=self.headers)


def refusal(kind: str, message: str, status: int = 400) -> Answer:
    """Return an error as the API gives it."""
    return Answer(status, json.dumps({"errorTypeCode": kind, "message": message}, ensure_ascii=False))


def _values(codes: dict[str, str]) -> list[dict[str, str]]:
    return [{"id": code, "text": text} for code, text in codes.items()]


def _bulk(wanted: dict[str, list[str]], known: dict[str, dict[str, str]]) -> str:
    names = list(known)
    lines = ["OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD"]
    for cell in product(*(wanted[name] for name in names)):
        area, sex, age, _, when = cell
        told = [known[name][code] for name, code in zip(names, cell, strict=True)]
        lines.append(";".join([*told, str(count(area, sex, age, when))]))
    return "\n".join(lines) + "\n"


@contextmanager
def statbank() -> Iterator[FakeStatBank]:
    """Run the server until left."""
    fake = FakeStatBank()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            told = fake.answer(self.path, request)
            body = told.body.encode() if isinstance(told.body, str) else told.body
            self.send_response(told.status)
            for name, value in {"Content-Length": str(len(body)), **told.headers}.items():
                if value is not None:
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if told.cut else body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    fake.address = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield fake
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
