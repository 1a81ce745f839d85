r"""Population tables: fetched from Statistics Denmark, or read from a file of one's own.

Examples
--------
>>> from samtale import population
>>> table = population.read_own(b"\xc3\x85r;Alder;K\xc3\xb8n;Antal\n2016;15-19;M\xc3\xa6nd;2.208\n")
>>> table[["year", "age_band", "sex", "count"]].values.tolist()
[[2016, '15-19', 'men', 2208]]
"""

from samtale.population.errors import Fault, OwnFileError, StatBankError
from samtale.population.municipalities import municipalities
from samtale.population.own_file import read_own

__all__ = ["Fault", "OwnFileError", "StatBankError", "municipalities", "read_own"]
