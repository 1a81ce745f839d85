"""What a process that runs notebooks may know of the server's environment."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Where things lie and how people write; everything else may be a secret.
KEPT = re.compile(
    r"PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|XDG_\w+|VIRTUAL_ENV|LD_LIBRARY_PATH"
    r"|PYTHON(PATH|HOME|DONTWRITEBYTECODE|UTF8|WARNINGS)"
    r"|IPYTHONDIR|JUPYTER_(CONFIG_DIR|DATA_DIR|RUNTIME_DIR|PATH)|MPL(CONFIGDIR|BACKEND)"
)

# The threads of linear algebra would be lost in a fork, and hundreds of kernels share the machine's few cores;
# nobody debugs these kernels, so that its warning helps nobody.
FIXED = {
    **dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1"),
    "NUMEXPR_NUM_THREADS": "1",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
}


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """Return what a notebook needs of an environment, and nothing that could be a secret.

    Examples
    --------
    >>> told = clean({"HOME": "/home/ida", "LC_TIME": "da_DK", "JUPYTER_TOKEN": "s3cret", "AWS_KEY": "s3cret"})
    >>> sorted(set(told) - set(FIXED))
    ['HOME', 'LC_TIME']
    """
    return {name: value for name, value in environment.items() if KEPT.fullmatch(name)} | FIXED
