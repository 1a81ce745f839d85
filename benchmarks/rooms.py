"""A live room under load: simulated phones join, follow a step and answer; beside the same on a Socket.IO room."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

import psutil
from report import store
from websockets.asyncio.client import ClientConnection, connect

SIZES = (30, 300, 1000)
STEPS = 20
AT_ONCE = 100  # connections that are being opened
ASKED = "velkommen.arbejde.hvor"


def start(folder: Path) -> tuple[subprocess.Popen, str, str]:
    """Start the server; return its process and its doors."""
    links = folder / "links.json"
    options = [f"--links-file={links}", "--port=0", f"--database=sqlite:///{folder / 'rooms.sqlite'}"]
    cold = "--VoilaConfiguration.preheat_kernel=False"
    process = subprocess.Popen([sys.executable, "-m", "samtale", "serve", *options, cold], stdout=subprocess.DEVNULL)
    while not (links.exists() and links.read_text()):
        time.sleep(0.05)
    doors = json.loads(links.read_text())
    return process, doors["participant"], doors["facilitator"]


class Phone:
    """A simulated phone: notes when it heard of each step."""

    def __init__(self, address: str, hello: dict[str, str]) -> None:
        self.address, self.hello = address, hello
        self.heard: dict[int, float] = {}
        self.saved = asyncio.Event()
        self.socket: ClientConnection

    async def join(self, gate: asyncio.Semaphore) -> float:
        """Join; return the seconds it took from connecting to the first sight of the room."""
        async with gate:
            began = time.perf_counter()
            self.socket = await connect(self.address, open_timeout=60)
            await self.say("hello", **self.hello)
            while json.loads(await self.socket.recv())["type"] != "state":
                pass
            took = time.perf_counter() - began
        self.listening = asyncio.create_task(self.listen())
        return took

    async def say(self, kind: str, **fields: object) -> None:
        await self.socket.send(json.dumps({"v": 1, "type": kind, **fields}))

    async def listen(self) -> None:
        async for text in self.socket:
            now = time.perf_counter()
            told = json.loads(text)
            if told["type"] == "change" and "at" in told["room"]:
                self.heard[told["room"]["at"]] = now
            elif told["type"] == "saved":
                self.saved.set()
            if told["type"] == "change" and told["room"].get("asked"):
                self.answered = told["room"]["asked"]["rounds"][0]["answered"]


def quantiles(seconds: list[float]) -> dict[str, float]:
    """Return median and 99th percentile in ms."""
    cut = statistics.quantiles(seconds, n=100)
    return {"p50_ms": round(1000 * cut[49], 1), "p99_ms": round(1000 * cut[98], 1)}


async def until(happened, patience: float = 60) -> None:
    """Wait for something to become true."""
    limit = time.perf_counter() + patience
    while not happened():
        if time.perf_counter() > limit:
            raise TimeoutError
        await asyncio.sleep(0.005)


async def measure(count: int, participant: str, facilitator: str, process: psutil.Process) -> dict[str, object]:
    """Measure one room."""
    wish = urllib.parse.urlencode({"programme": "half-day"}).encode()
    with urllib.request.urlopen(f"{facilitator}rum", data=wish) as answer:
        address, _, secret = answer.url.partition("#")
    code = address.rsplit("/", 1)[1]
    door = f"{participant.replace('http', 'ws', 1)}rum/{code}/forbindelse/"
    gate = asyncio.Semaphore(AT_ONCE)
    leader = Phone(f"{door}leder", {"secret": secret})
    await leader.join(gate)
    cpu, memory = process.cpu_times(), process.memory_full_info().pss
    began = time.perf_counter()
    phones = [Phone(f"{door}deltager", {"phone": secrets.token_hex(16)}) for _ in range(count)]
    joins = await asyncio.gather(*(phone.join(gate) for phone in phones))
    joined = time.perf_counter() - began
    await asyncio.sleep(1)
    delays: list[float] = []
    for index in range(1, STEPS + 1):
        sent = time.perf_counter()
        await leader.say("go", index=index)
        await until(lambda index=index: all(index in phone.heard for phone in phones))
        delays += [phone.heard[index] - sent for phone in phones]
        await asyncio.sleep(0.1)
    await leader.say("go", index=1)
    await asyncio.sleep(0.5)
    await leader.say("ask", question=ASKED)
    await asyncio.sleep(0.5)
    began = time.perf_counter()
    await asyncio.gather(*(phone.say("answer", question=ASKED, round=1, value=1) for phone in phones))
    await asyncio.gather(*(phone.saved.wait() for phone in phones))
    answered = time.perf_counter() - began
    await until(lambda: leader.answered == count)
    spent, now = process.cpu_times(), process.memory_full_info().pss
    await leader.say("close")
    for phone in [leader, *phones]:
        await phone.socket.close()
    return {
        "phones": count,
        "all_joined_s": round(joined, 2),
        "join": quantiles(list(joins)),
        "step_to_all": quantiles(delays),
        "all_answers_saved_s": round(answered, 2),
        "lost_answers": count - leader.answered,
        "server_cpu_s": round(spent.user + spent.system - cpu.user - cpu.system, 2),
        "server_memory_growth_mb": round((now - memory) / 1e6, 1),
    }


PEER = """
import socketio, uvicorn, sys
sio = socketio.AsyncServer(async_mode="asgi", transports=["websocket"], cors_allowed_origins=[])
@sio.event
async def connect(sid, environ): await sio.enter_room(sid, "room")
@sio.on("step")
async def step(sid, told): await sio.emit("step", told, room="room")
uvicorn.run(socketio.ASGIApp(sio), host="127.0.0.1", port=int(sys.argv[1]), log_level="critical")
"""


async def peer(count: int) -> dict[str, object]:
    """Measure the fan-out of a Socket.IO room: it keeps nothing, and sends only the step's number."""
    import socket

    import socketio

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-c", PEER, str(port)])
    try:
        heard: list[dict[int, float]] = []
        clients = []
        gate = asyncio.Semaphore(AT_ONCE)

        async def join() -> None:
            client, mine = socketio.AsyncClient(reconnection=False), {}

            def on_step(told: int, mine: dict[int, float] = mine) -> None:
                mine[told] = time.perf_counter()

            client.on("step", on_step)
            async with gate:
                await client.connect(f"http://127.0.0.1:{port}", transports=["websocket"], wait_timeout=60)
            clients.append(client)
            heard.append(mine)

        for _ in range(200):
            try:
                await join()
                break
            except socketio.exceptions.ConnectionError:
                await asyncio.sleep(0.05)
        began = time.perf_counter()
        await asyncio.gather(*(join() for _ in range(count - 1)))
        joined = time.perf_counter() - began
        delays: list[float] = []
        for index in range(STEPS):
            sent = time.perf_counter()
            await clients[0].emit("step", index)
            await until(lambda index=index: all(index in mine for mine in heard))
            delays += [mine[index] - sent for mine in heard]
            await asyncio.sleep(0.1)
        await asyncio.gather(*(client.disconnect() for client in clients))
        return {"phones": count, "all_joined_s": round(joined, 2), "step_to_all": quantiles(delays)}
    finally:
        server.terminate()
        server.wait()


async def main() -> None:
    """Measure and store."""
    with tempfile.TemporaryDirectory() as folder:
        started, participant, facilitator = start(Path(folder))
        process = psutil.Process(started.pid)
        try:
            ours = [await measure(count, participant, facilitator, process) for count in SIZES]
        finally:
            started.send_signal(2)
            started.wait()
    try:
        theirs = [await peer(count) for count in SIZES]
        versions = ["websockets", "tornado", "sqlalchemy", "python-socketio"]
    except ImportError:
        print("python-socketio is not installed (pip install '.[bench]'): no comparison", file=sys.stderr)
        theirs, versions = [], ["websockets", "tornado", "sqlalchemy"]
    load = os.getloadavg()[0]
    store("rooms", versions, steps=STEPS, load_at_end=round(load, 2), rooms=ours, socketio=theirs)


if __name__ == "__main__":
    asyncio.run(main())
