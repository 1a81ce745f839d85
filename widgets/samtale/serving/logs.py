"""Logs for machines: one JSON object a line, and in it nothing about anybody."""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

OURS = "samtale"


class JsonLines(logging.Formatter):
    """Write what happened and where in the code.

    What other people's code says in words is left out: it may name addresses, secrets or codes, as Tornado does
    with the request that failed. The place in the code says which message it was. Of an error the kind and the
    places are written, not its words.

    Examples
    --------
    >>> record = logging.makeLogRecord({"name": "samtale.server", "msg": "ready", "levelname": "INFO", "created": 0})
    >>> JsonLines().format(record)
    '{"time": "1970-01-01T00:00:00+00:00", "level": "info", "logger": "samtale.server", "event": "ready"}'
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as JSON."""
        told: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.name.split(".")[0] == OURS:
            told |= {"event": record.getMessage(), **getattr(record, "told", {})}
        else:
            told["where"] = f"{record.module}:{record.lineno}"
        if record.exc_info and record.exc_info[0]:
            kind, _, trace = record.exc_info
            told["error"] = kind.__name__
            told["trace"] = [
                f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
            ]
        return json.dumps(told)


def for_traitlets(name: str) -> dict[str, Any]:
    """Return the logging configuration of the application of that name."""
    return {
        "formatters": {"json": {"()": f"{__name__}.{JsonLines.__name__}"}},
        "handlers": {"console": {"formatter": "json"}},
        "loggers": {name: {"propagate": False}},
    }


def speak_json() -> None:
    """Have every other logger of this process write JSON."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.getLogger().handlers = [handler]
    logging.getLogger(OURS).setLevel(logging.INFO)
    logging.captureWarnings(True)
