"""Write a file as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes, *, force: bool = False) -> None:
    """Write a file so that nobody ever sees half of it.

    Parameters
    ----------
    path
        The file.
    content
        All of it.
    force
        Replace a file that is there.

    Raises
    ------
    FileExistsError
        When there is a file and `force` is not given.
    OSError
        When it cannot be written; what stood there stays, and nothing is left beside it.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write_whole(Path(folder) / "a.txt", b"1")
    ...     (Path(folder) / "a.txt").read_bytes()
    b'1'
    """
    if path.exists() and not force:
        raise FileExistsError(path)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        fresh.chmod(0o644)
        fresh.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
