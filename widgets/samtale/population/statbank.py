"""Ask Statistics Denmark's StatBank; nothing else in the product asks another host."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from samtale.population.errors import StatBankError

BASE = "https://api.statbank.dk/v1"
ATTEMPTS = 4
# seconds; who is asked to wait longer tries again another time
LONGEST_PAUSE = 60.0
BUSY = frozenset({408, 425, 429, 500, 502, 503, 504})


class StatBank:
    """A connection to the API.

    Parameters
    ----------
    base
        Address of the API; another one for tests.
    language
        ``"da"`` or ``"en"``: the language of labels and messages.
    sleep
        How to wait between attempts.

    Raises
    ------
    StatBankError
        For an address that is none; and from every method, for an answer that cannot be used.
    """

    def __init__(self, base: str = BASE, language: str = "da", sleep: Callable[[float], None] = time.sleep) -> None:
        import httpx  # only who asks pays for it

        self.language, self._sleep = language, sleep
        timeout = httpx.Timeout(10, read=120)
        headers = {"User-Agent": "samtale (population refresh)"}
        try:
            self._client = httpx.Client(base_url=base, timeout=timeout, headers=headers)
        except httpx.InvalidURL:
            raise StatBankError("unreachable", problem="bad address") from None

    def __enter__(self) -> StatBank:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def variables(self, table: str) -> dict[str, dict[str, str]]:
        """Return the codes and labels of a table's variables: ``{"OMRÅDE": {"217": "Helsingør", …}, …}``."""
        text = _text(self._post("/tableinfo", {"table": table, "format": "JSON", "lang": self.language}))
        try:
            told = json.loads(text)["variables"]
            return {one["id"]: {value["id"]: value["text"] for value in one["values"]} for one in told}
        except (ValueError, KeyError, TypeError):
            raise StatBankError("not_a_table", got=_kind(text)) from None

    def rows(self, table: str, wanted: dict[str, list[str]]) -> str:
        """Return the text of a table in BULK form for the wanted codes of each variable."""
        variables = [{"code": code, "values": values} for code, values in wanted.items()]
        asked = {"table": table, "format": "BULK", "lang": self.language, "variables": variables}
        answer = self._post("/data", asked)
        text = _text(answer)
        got = "HTML" if "html" in answer.headers.get("Content-Type", "") else _kind(text)
        if got != "text":
            raise StatBankError("not_a_table", got=got)
        # without a length that tells it, a number that was cut would look like a smaller one
        if not text.endswith("\n") and not {"content-length", "transfer-encoding"} & set(answer.headers):
            raise StatBankError("cut")
        return text

    def _post(self, path: str, asked: dict[str, Any]) -> Any:
        import httpx
        from tenacity import RetryError, Retrying, retry_if_exception, retry_if_result, stop_after_attempt

        again = retry_if_result(lambda answer: answer.status_code in BUSY) | retry_if_exception(
            lambda error: isinstance(error, httpx.TransportError) and not isinstance(error, httpx.UnsupportedProtocol)
        )
        stop = stop_after_attempt(ATTEMPTS) | (lambda state: (_asked_pause(state) or 0) > LONGEST_PAUSE)
        attempts = Retrying(stop=stop, retry=again, wait=_pause, sleep=self._sleep)
        try:
            answer = attempts(self._client.post, path, json=asked)
        except httpx.HTTPError as error:
            raise StatBankError("unreachable", problem=_problem(error)) from None
        except RetryError as failed:
            raise _given_up(failed.last_attempt) from None
        if answer.status_code != 200:
            raise StatBankError("refused", status=answer.status_code, problem=_message(answer.text))
        return answer


def _given_up(outcome: Any) -> StatBankError:
    """Return what to say after the last attempt."""
    if outcome.failed:
        return StatBankError("unreachable", problem=_problem(outcome.exception()))
    answer = outcome.result()
    if (pause := _seconds(answer)) and pause > LONGEST_PAUSE:
        return StatBankError("wait", status=answer.status_code, seconds=round(pause))
    return StatBankError("busy", status=answer.status_code, attempts=outcome.attempt_number)


def _problem(error: Any) -> str:
    import httpx

    kinds = {
        httpx.TimeoutException: "timeout",
        httpx.UnsupportedProtocol: "bad address",
        httpx.ConnectError: "no connection",
    }
    return next((text for kind, text in kinds.items() if isinstance(error, kind)), "broken connection")


def _text(answer: Any) -> str:
    # some forms begin with a byte order mark, some do not
    return answer.content.decode("utf-8-sig", errors="replace")


def _pause(state: Any) -> float:
    """Wait as long as the server asks for, or twice as long each time with some chance in it."""
    from tenacity import wait_exponential_jitter

    asked = _asked_pause(state)
    return wait_exponential_jitter(initial=1, max=20)(state) if asked is None else asked


def _asked_pause(state: Any) -> float | None:
    return None if state.outcome.failed else _seconds(state.outcome.result())


def _seconds(answer: Any) -> float | None:
    """Return the seconds of ``Retry-After``, a number or a date; None where the server asks for none."""
    asked = answer.headers.get("Retry-After", "")
    if asked.isascii() and asked.isdecimal():
        return float(asked)
    try:
        until = parsedate_to_datetime(asked)
        return max(0.0, (until - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None


def _message(text: str) -> str:
    try:
        return str(json.loads(text)["message"])
    except (ValueError, KeyError, TypeError):
        return _kind(text)


def _kind(text: str) -> str:
    start = text.lstrip()[:1]
    return {"<": "HTML", "{": "JSON", "": "nothing"}.get(start, "text")
