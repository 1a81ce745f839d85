"""Write files as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from samtale import content

_REASONS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.ENOENT: "not_there",
    errno.EISDIR: "is_folder",
    errno.ENOTDIR: "not_folder",
    errno.EEXIST: "not_folder",  # of making a folder where a file is
    errno.EROFS: "read_only",
    errno.ENAMETOOLONG: "long_name",
    errno.EINVAL: "no_file",
}


def write_whole(path: Path, written: bytes, *, force: bool = False) -> None:
    """Write a file so that nobody ever sees half of it.

    Parameters
    ----------
    path
        The file.
    written
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
    write_together({path: written}, force=force)


def write_together(files: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write several files that belong together: all of them are on the disk before the first is put in place.

    Parameters
    ----------
    files
        All of each file by its path.
    force
        Replace files that are there.

    Raises
    ------
    FileExistsError
        When one is there and `force` is not given.
    OSError
        When one cannot be written, or is a folder or a device; what stood there stays.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as name:
    ...     write_together({Path(name) / "a": b"1", Path(name) / "b": b"2"})
    ...     sorted(path.name for path in Path(name).iterdir())
    ['a', 'b']
    """
    for path in files:
        check_place(path, force=force)
    with contextlib.ExitStack() as undo:
        fresh = {path: _beside(path, written, undo) for path, written in files.items()}
        for path, new in fresh.items():
            new.replace(path)


def check_place(path: Path, *, force: bool = False) -> None:
    """Refuse a path where a file cannot be put.

    Parameters
    ----------
    path
        Where to.
    force
        A file that is there may be replaced.

    Raises
    ------
    FileExistsError
        When there is a file and `force` is not given.
    OSError
        For a folder, a device, or a folder that is missing.

    Examples
    --------
    >>> check_place(Path("new.txt"))
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", str(path.parent))
    if path.exists() and not path.is_file():  # a device would be replaced by a file
        raise OSError(errno.EINVAL, "is no regular file", str(path))
    if path.exists() and not force:
        raise FileExistsError(path)


def reason(error: OSError) -> str:
    """Return in Danish why a file cannot be read or written.

    Examples
    --------
    >>> reason(OSError(errno.ENOSPC, "No space left on device"))
    'disken er fuld'
    """
    return content.words("files")[_REASONS.get(error.errno, "other")].format(number=error.errno)


def _beside(path: Path, written: bytes, undo: contextlib.ExitStack) -> Path:
    """Write a file under another name in the same folder; `undo` takes it away unless it was moved."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    undo.callback(Path(name).unlink, missing_ok=True)
    with os.fdopen(handle, "wb") as out:
        out.write(written)
        out.flush()
        os.fsync(out.fileno())
    Path(name).chmod(0o644)
    return Path(name)
