r"""Population tables: fetched from Statistics Denmark, or read from a file of one's own.

Examples
--------
>>> from samtale import population
>>> table = population.read_own(b"Aar;Alder;Antal\n2016;15-19;4.256\n2016;20-24;3.124\n")
>>> table[["year", "age_band", "count"]].values.tolist()
[[2016, '15-19', 4256], [2016, '20-24', 3124]]
"""

from samtale.population.errors import Fault, OwnFileError, StatBankError
from samtale.population.municipalities import municipalities
from samtale.population.own_file import read_own

__all__ = ["Fault", "OwnFileError", "StatBankError", "municipalities", "read_own"]
