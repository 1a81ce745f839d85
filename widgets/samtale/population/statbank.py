"""Ask Statistics Denmark's StatBank; nothing else in the product asks another host."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from samtale.population.errors import StatBankError

BASE = "https://api.statbank.dk/v1"
ATTEMPTS = 4
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
        From every method, for an answer that cannot be used.
    """

    def __init__(self, base: str = BASE, language: str = "da", sleep: Callable[[float], None] = time.sleep) -> None:
        import httpx  # only who asks pays for it

        self.language, self._sleep = language, sleep
        timeout = httpx.Timeout(10, read=120)
        headers = {"User-Agent": "samtale (population refresh)"}
        self._client = httpx.Client(base_url=base, timeout=timeout, headers=headers, follow_redirects=True)

    def __enter__(self) -> StatBank:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def variables(self, table: str) -> dict[str, dict[str, str]]:
        """Return the codes and labels of a table's variables: ``{"OMRÅDE": {"217": "Helsingør", …}, …}``."""
        text = self._post("/tableinfo", {"table": table, "format": "JSON", "lang": self.language})
        try:
            told = json.loads(text)["variables"]
            return {one["id"]: {value["id"]: value["text"] for value in one["values"]} for one in told}
        except (ValueError, KeyError, TypeError):
            raise StatBankError("not_a_table", got=_kind(text)) from None

    def rows(self, table: str, wanted: dict[str, list[str]]) -> str:
        """Return the text of a table in BULK form for the wanted codes of each variable."""
        variables = [{"code": code, "values": values} for code, values in wanted.items()]
        asked = {"table": table, "format": "BULK", "lang": self.language, "variables": variables}
        text = self._post("/data", asked)
        if _kind(text) != "text":
            raise StatBankError("not_a_table", got=_kind(text))
        return text

    def _post(self, path: str, asked: dict[str, Any]) -> str:
        import httpx
        from tenacity import RetryError, Retrying, retry_if_exception_type, retry_if_result, stop_after_attempt

        again = retry_if_exception_type(httpx.TransportError) | retry_if_result(
            lambda answer: answer.status_code in BUSY
        )
        attempts = Retrying(stop=stop_after_attempt(ATTEMPTS), retry=again, wait=_pause, sleep=self._sleep)
        try:
            answer = attempts(self._client.post, path, json=asked)
        except RetryError as failed:
            outcome = failed.last_attempt
            if outcome.failed:
                raise StatBankError("unreachable", problem=str(outcome.exception())) from None
            raise StatBankError("busy", status=outcome.result().status_code, attempts=ATTEMPTS) from None
        if answer.status_code != 200:
            raise StatBankError("refused", status=answer.status_code, problem=_message(answer.text))
        # some forms begin with a byte order mark, some do not
        return answer.content.decode("utf-8-sig", errors="replace")


def _pause(state: Any) -> float:
    """Wait as long as the server asks for, or twice as long each time with some chance in it."""
    from tenacity import wait_exponential_jitter

    answer = None if state.outcome.failed else state.outcome.result()
    asked = "" if answer is None else answer.headers.get("Retry-After", "")
    return min(float(asked), 60.0) if asked.isdigit() else wait_exponential_jitter(initial=1, max=20)(state)


def _message(text: str) -> str:
    try:
        return str(json.loads(text)["message"])
    except (ValueError, KeyError, TypeError):
        return _kind(text)


def _kind(text: str) -> str:
    start = text.lstrip()[:1]
    return {"<": "HTML", "{": "JSON", "": "nothing"}.get(start, "text")
