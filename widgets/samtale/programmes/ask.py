"""What a facilitator wishes for, from the command line or the page, and the plan that meets it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from samtale import content
from samtale.programmes.plan import Plan, ProgrammeError, core_of, from_modules, lay_out, of_module
from samtale.programmes.reader import read_programmes, rhythm
from samtale.serving.catalogue import Module


@dataclass(frozen=True)
class Wish:
    """A programme, or modules of one's own; when to begin, and on which day.

    Attributes
    ----------
    programme
        Id of a ready-made programme; empty for a day of one's own.
    modules
        Ids of modules for a day of one's own, in teaching order whatever the order here.
    core
        Leave out the steps that may be skipped; counts for a day of one's own only.
    start
        Clock time as ``HH:MM``.
    date
        Day as ``YYYY-MM-DD``; empty for no particular day.
    """

    programme: str = ""
    modules: tuple[str, ...] = ()
    core: bool = False
    start: str = "09:00"
    date: str = ""


def plan_for(wish: Wish, modules: list[Module]) -> Plan:
    """Return the run sheet that meets a wish.

    Raises
    ------
    ProgrammeError
        When the wish is empty or double, or names something that does not exist; the message says what to do.
    ContentError
        When the file of programmes is broken.
    """
    say = content.words("schedule")
    if bool(wish.programme) == bool(wish.modules):
        raise ProgrammeError(say["one_of_both"])
    start = _start(wish)
    if wish.programme:
        found = {programme.id: programme for programme in read_programmes(modules)}
        if wish.programme not in found:
            raise ProgrammeError(say["no_programme"].format(programme=wish.programme, known=", ".join(found)))
        programme = found[wish.programme]
        return lay_out(programme.title, programme.days, start, programme.every)
    known = {module.id: module for module in modules}
    if unknown := [name for name in wish.modules if name not in known]:
        raise ProgrammeError(say["no_module"].format(module=unknown[0], known=", ".join(known)))
    chosen = [module for module in modules if module.id in wish.modules]
    parts = [core_of(module) if wish.core else of_module(module) for module in chosen]
    return lay_out(say["own_title"], [("", from_modules(parts, rhythm()))], start)


def _start(wish: Wish) -> dt.datetime:
    say = content.words("schedule")
    try:
        time = dt.datetime.strptime(wish.start.replace(".", ":"), "%H:%M").time()
    except ValueError:
        raise ProgrammeError(say["bad_start"].format(text=wish.start)) from None
    try:
        day = dt.date.fromisoformat(wish.date) if wish.date else dt.date.today()
    except ValueError:
        raise ProgrammeError(say["bad_date"].format(text=wish.date)) from None
    return dt.datetime.combine(day, time)
