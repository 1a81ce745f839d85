"""Many visitors at once: openings, sliders moved together, memory as the house fills, hours of coming and going.

The page is that of `peers.py`; stock Voilà gets the same beside ours in the same run.
"""

from __future__ import annotations

import asyncio
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import aiohttp
import httpx
import psutil
from peers import CONTENDERS, Contender, Tree, notebooks, prepare, running
from report import store
from visitor import Visitor

CROWDS = {"our Voilà": (30, 100, 300), "our Voilà, kernels not forked": (30,), "Voilà": (30,)}
SIZES = (1, 10, 30, 100)
VISITS = 1000  # about four hours of a busy workshop day
AT_ONCE = 10
LIGHT = 300


def spread(seconds: list[float]) -> dict[str, float]:
    """Return median, 95th percentile and the longest time, in ms."""
    told = sorted(seconds)
    return {
        "p50_ms": round(1000 * statistics.median(told), 1),
        "p95_ms": round(1000 * told[min(len(told) - 1, int(0.95 * len(told)))], 1),
        "last_ms": round(1000 * told[-1], 1),
    }


def client() -> httpx.AsyncClient:
    """Return a client without a limit of connections."""
    return httpx.AsyncClient(timeout=120, limits=httpx.Limits(max_connections=None, max_keepalive_connections=0))


async def together(page: str, count: int, tree: Tree) -> tuple[list[Visitor], dict[str, object]]:
    """Open the page many times at once; return the visitors who got in, and what it took."""
    visitors, cpu = [Visitor(page) for _ in range(count)], tree.cpu()
    async with client() as web:
        took = await asyncio.gather(*(one.open(web) for one in visitors), return_exceptions=True)
    good = [one for one, seconds in zip(visitors, took, strict=True) if isinstance(seconds, float)]
    seconds = [one for one in took if isinstance(one, float)]
    problems = sorted({type(one).__name__ for one in took if not isinstance(one, float)})
    told = {"failed": count - len(good), **({"problems": problems} if problems else {}), **spread(seconds or [0.0])}
    return good, {**told, "cpu_s_per_opening": round((tree.cpu() - cpu) / count, 3)}


async def leave(visitors: list[Visitor]) -> None:
    """Let everybody go."""
    async with client() as web:
        await asyncio.gather(*(one.leave(web) for one in visitors), return_exceptions=True)


async def moves(visitors: list[Visitor]) -> dict[str, object]:
    """Let one move a slider, then all at once; return how long the plot took."""
    await asyncio.gather(*(one.learn() for one in visitors))
    sliders = [one.find("IntSliderModel", description="a") for one in visitors]
    alone = [await visitors[0].move(sliders[0], 31 + turn) for turn in range(10)]
    rounds = []
    for turn in range(3):
        pairs = zip(visitors, sliders, strict=True)
        rounds += await asyncio.gather(*(one.move(slider, 61 + turn) for one, slider in pairs))
    return {"alone": spread(alone), "together": spread(rounds)}


def settled(measured: Callable[[], float], tolerance: float = 0.02) -> float:
    """Return a figure when it has stopped moving."""
    known = measured()
    for _ in range(20):
        time.sleep(0.5)
        now = measured()
        if abs(now - known) <= tolerance * max(now, 1):
            return now
        known = now
    return known


async def crowd(one: Contender, folder: Path, sizes: tuple[int, ...]) -> dict[str, object]:
    """Return the figures of a server under crowds."""
    told: dict[str, object] = {}
    with running(one, folder) as (page, tree):
        first, _ = await together(page, 1, tree)  # whatever a server does once
        await leave(first)
        for size in sizes:
            empty = settled(tree.memory)
            visitors, opened = await together(page, size, tree)
            opened["memory_mb_per_visitor"] = round((settled(tree.memory) - empty) / max(1, len(visitors)), 1)
            if size == 30 and len(visitors) == size and one.ours:
                opened["slider_to_plot"] = await moves(visitors)
            await leave(visitors)
            settled(lambda: float(len(tree.all())), 0)
            told[str(size)] = opened
    return told


async def growth(one: Contender, folder: Path) -> dict[str, float]:
    """Return the server's memory in MB as the house fills."""
    told: dict[str, float] = {}
    with running(one, folder) as (page, tree):
        told["0"] = round(settled(tree.memory), 1)
        inside: list[Visitor] = []
        for size in SIZES:
            more, _ = await together(page, size - len(inside), tree)
            inside += more
            told[str(size)] = round(settled(tree.memory), 1)
        await leave(inside)
    return told


async def soak(one: Contender, folder: Path) -> dict[str, object]:
    """Let visitors come, move a slider and go; return memory and processes before, in the middle and after."""
    with running(one, folder) as (page, tree):
        first, _ = await together(page, AT_ONCE, tree)
        await leave(first)
        marks: list[dict[str, float]] = []

        def mark() -> None:
            processes = settled(lambda: float(len(tree.all())), 0)
            marks.append({"memory_mb": round(settled(tree.memory), 1), "processes": int(processes)})

        mark()
        failed, began = 0, time.perf_counter()
        for turn in range(VISITS // AT_ONCE):
            visitors, opened = await together(page, AT_ONCE, tree)
            failed += int(opened["failed"])  # type: ignore[call-overload]
            await moves(visitors[:1])
            await leave(visitors)
            if (turn + 1) % (VISITS // AT_ONCE // 4) == 0:
                mark()
        spent = round(time.perf_counter() - began)
        everybody = [process.pid for process in tree.all()]
    left = [pid for pid in everybody if runs(pid)]
    return {"visits": VISITS, "failed": failed, "seconds": spent, "marks": marks, "processes_left": len(left)}


def runs(pid: int) -> bool:
    """Tell whether a process is there and does something."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def light(folder: Path) -> dict[str, object]:
    """Open a kernel-free page with all its files, many times at once, from the same server."""
    words = ("serve", "--participants=site")
    one = Contender("site", "samtale", words, "/let/modul/motivation.html", slider="", ours=True)
    with running(one, folder) as (page, _):
        html = httpx.get(page).text
        files = re.findall(r'<(?:link|script)[^>]* (?:href|src)="((?:\.\./)*[^":]+)"', html)
        files += re.search(r'samtale-modules" content="([^"]*)"', html)[1].split()
        files = [str(httpx.URL(page).join(name)) for name in files if not name.endswith(".html")]

        async def get(web: aiohttp.ClientSession, address: str) -> None:
            async with web.get(address) as answer:
                answer.raise_for_status()
                await answer.read()

        async def visit() -> float:
            began = time.perf_counter()
            # as a browser does: a few connections of one's own, kept open
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=6), auto_decompress=False) as web:
                await get(web, page)
                await asyncio.gather(*(get(web, address) for address in files))
            return time.perf_counter() - began

        took = await asyncio.gather(*(visit() for _ in range(LIGHT)), return_exceptions=True)
    good = [seconds for seconds in took if isinstance(seconds, float)]
    return {"visitors": LIGHT, "failed": LIGHT - len(good), "files": 1 + len(files), **spread(good or [0.0])}


def start_up(folder: Path) -> dict[str, float]:
    """Return how long `samtale serve` needs until it listens, and until everything is prepared."""
    links = folder / "links.json"
    words = [sys.executable, "-m", "samtale", "serve", "--port=0", f"--links-file={links}"]
    began = time.perf_counter()
    process = subprocess.Popen([*words, f"--database=sqlite:///{folder / 'start.sqlite'}"], stdout=subprocess.DEVNULL)
    try:
        while not (links.exists() and links.read_text()):
            time.sleep(0.02)
        listening = time.perf_counter() - began
        door = json.loads(links.read_text())["participant"]
        while True:
            with suppress(OSError), urllib.request.urlopen(f"{door}readyz") as ready:
                if ready.status == 200:
                    break
            time.sleep(0.05)
        return {"listens_s": round(listening, 2), "ready_s": round(time.perf_counter() - began, 2)}
    finally:
        process.terminate()
        process.wait(60)


def main() -> None:
    """Measure those that are named on the command line, or all, and store."""
    prepare()
    by_name = {one.name: one for one in CONTENDERS}
    chosen = {name: sizes for name, sizes in CROWDS.items() if not sys.argv[1:] or name in sys.argv[1:]}
    ours = by_name["our Voilà"]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        notebooks(folder)
        openings = {name: asyncio.run(crowd(by_name[name], folder, sizes)) for name, sizes in chosen.items()}
        store(
            "crowds",
            ["voila", "ipykernel", "jupyter-server", "httpx", "websockets"],
            openings=openings,
            memory_mb_by_visitors=asyncio.run(growth(ours, folder)),
            soak=asyncio.run(soak(ours, folder)),
            kernel_free=asyncio.run(light(folder)),
            start=start_up(folder),
        )


if __name__ == "__main__":
    main()
