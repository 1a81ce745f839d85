"""Put a site into a folder as a whole: the old one stays until the new one is complete."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from samtale import content
from samtale.files import reason
from samtale.publishing.cells import PublishError

MARK = ".samtale-site.json"


def replace_folder(target: Path, files: Mapping[str, bytes], edition: str) -> None:
    """Write files into a folder that is new, empty or an earlier site of ours.

    Parameters
    ----------
    target
        The site's folder.
    files
        Content by path below the folder.
    edition
        Name of this edition, kept in the folder's mark.

    Raises
    ------
    PublishError
        When the folder holds something else, or cannot be written; what stood there stays.
    """
    say = content.words("publish")
    target = target.resolve()
    if target.exists() and not _ours(target):
        raise PublishError(say["not_ours"].format(folder=target))
    mark = json.dumps({"made_by": "samtale site", "edition": edition}, indent=1) + "\n"
    fresh: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        fresh.chmod(0o755)
        for name, text in {**files, MARK: mark.encode()}.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
        _swap(fresh, target)
    except OSError as error:
        raise PublishError(say["not_written"].format(folder=target, problem=reason(error))) from error
    finally:
        if fresh:
            shutil.rmtree(fresh, ignore_errors=True)


def _ours(folder: Path) -> bool:
    return folder.is_dir() and ((folder / MARK).exists() or not any(folder.iterdir()))


def _swap(fresh: Path, target: Path) -> None:
    if not target.exists():
        fresh.rename(target)
        return
    old = fresh.with_name(f"{fresh.name}-old")
    target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
