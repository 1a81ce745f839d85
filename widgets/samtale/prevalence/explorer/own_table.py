"""A population table of one's own: read in this kernel's memory, and gone with it."""

from __future__ import annotations

import pandas as pd

from samtale import content
from samtale.population import OwnFileError, read_own
from samtale.prevalence.estimate import bases
from samtale.prevalence.tables import TableError


class RefusedError(ValueError):
    """A table that cannot be used; `lines` tell why in Danish."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(" ".join(lines))
        self.lines = lines


def read_bases(data: bytes) -> pd.DataFrame:
    """Return the bases that an own file holds.

    Raises
    ------
    RefusedError
        When the file cannot be read, is of several places, or has no first quarter.
    """
    say = content.words("prevalence")
    try:
        table = read_own(data)
        places = table["municipality"].nunique()
        if places > 1:
            raise RefusedError([say["several_places"].format(count=places)])
        if table[table["quarter"] == 1].empty:
            raise RefusedError([say["own_no_first_quarter"]])
        return bases(table.assign(municipality="own"), source=say["own_file"], status="own")
    except OwnFileError as error:
        raise RefusedError(error.danish) from error
    except RefusedError:
        raise
    except (TableError, ValueError) as error:
        raise RefusedError([say["own_broken"]]) from error
