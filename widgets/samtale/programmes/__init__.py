"""Programmes: which modules and steps make a day, when each begins, and the run sheet on paper or in a calendar."""

from samtale.programmes.plan import Block, Day, Part, Plan, ProgrammeError, from_modules, lay_out
from samtale.programmes.reader import Programme, read_programmes

__all__ = [
    "Block",
    "Day",
    "Part",
    "Plan",
    "Programme",
    "ProgrammeError",
    "from_modules",
    "lay_out",
    "read_programmes",
]
