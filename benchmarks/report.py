"""What every result file says of the machine it was measured on."""

from __future__ import annotations

import datetime
import json
import os
import platform
from importlib.metadata import version
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "results"


def store(name: str, packages: list[str], **measured: object) -> None:
    """Write and print a result with machine and versions."""
    machine = {"system": platform.platform(), "cpus": os.cpu_count(), "python": platform.python_version()}
    told = {"measured_on": str(datetime.date.today()), "machine": machine}
    result = {**told, "versions": {package: version(package) for package in packages}, **measured}
    text = json.dumps(result, indent=1, ensure_ascii=False) + "\n"
    (RESULTS / f"{name}.json").write_text(text, encoding="utf-8")
    print(text)
