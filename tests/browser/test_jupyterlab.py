"""The same exercises in JupyterLab, where authors and analysts meet them."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from urllib.error import URLError

import pytest
from playwright.sync_api import Locator, Page, expect

from samtale.paths import NOTEBOOKS

NOTEBOOK = "08_det_ved_jeg_ikke.ipynb"
MARKER = "zebrafisk 4711"
EXERCISES = ["scale", "question_cards", "private_note", "practice_line", "turn_strip", "observer_pad"]
EXERCISES += ["dialogue_player"]


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Start JupyterLab on a copy of the notebook and return its address."""
    folder = tmp_path_factory.mktemp("lab")
    shutil.copy(NOTEBOOKS / NOTEBOOK, folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--no-browser", f"--port={port}", "--ServerApp.port_retries=0", "--IdentityProvider.token="]
    settings = ["--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
    own = {name: str(folder / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR")}
    command = [sys.executable, "-m", "jupyterlab", *options, *settings, "--allow-root", f"--notebook-dir={folder}"]
    with (folder / "lab.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **own})
    address = f"http://127.0.0.1:{port}/"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(address + "api", timeout=5)
            break
        except URLError:
            time.sleep(0.1)  # polls for a server; nothing is asserted about time
    else:
        process.kill()
        pytest.fail((folder / "lab.log").read_text())
    yield address
    process.send_signal(2)
    process.send_signal(2)
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()


@pytest.fixture
def notebook(lab, browser):
    """Open the notebook in JupyterLab, run it, and say what is on the wire."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="da-DK", reduced_motion="reduce", has_touch=True
    )
    page = context.new_page()
    frames: list[str] = []
    page.on("websocket", lambda ws: ws.on("framesent", lambda frame: frames.append(str(frame))))
    page.goto(f"{lab}lab/tree/{NOTEBOOK}?reset")
    page.locator(".jp-Notebook .jp-Cell").first.wait_for(timeout=60_000)
    # "Run all" before the kernel is there is dropped without a word.
    expect(page.locator(".jp-StatusBar-TextItem", has_text=re.compile(r"Python 3.*\| Idle"))).to_be_visible(
        timeout=60_000
    )
    page.locator(".lm-MenuBar-itemLabel", has_text=re.compile("^Run$")).click()
    page.locator('[data-command="runmenu:run-all"]').click()
    for name in EXERCISES:
        cell = page.locator(f".sv-{name}").first
        cell.scroll_into_view_if_needed(timeout=60_000)
        expect(cell).to_be_visible()
    yield page
    assert frames
    assert MARKER not in " ".join(frames)
    context.close()


def practise(page: Page, press: Callable[[Locator], None]) -> None:
    """Work with the four exercises on talk, each by `press`."""
    line = page.locator(".sv-practice_line").first
    line.get_by_label("Hvad siger du?").fill(f"Hvorfor gik du? {MARKER}")
    press(line.get_by_role("button", name="Få en bemærkning"))
    expect(line).to_contain_text("Kig en gang til: Hvorfor")
    talk = page.locator(".sv-dialogue_player").first
    press(talk.get_by_role("button", name="Det ryger du så også."))
    expect(talk).to_contain_text("Mest om aftenen")
    pad = page.locator(".sv-observer_pad").first
    press(pad.get_by_role("button", name=re.compile("^Ekko")))
    expect(pad.get_by_role("button", name=re.compile("^Ekko"))).to_contain_text("1")
    strip = page.locator(".sv-turn_strip").first
    tag = strip.get_by_role("button", name=re.compile("^Åbent")).first
    press(tag)
    expect(tag).to_have_attribute("aria-pressed", "true")


def test_every_exercise_of_module_8_works_in_jupyterlab_by_mouse(notebook):
    practise(notebook, lambda button: button.click())


def test_by_touch(notebook):
    practise(notebook, lambda button: button.tap())


def test_by_keyboard_and_letters_stay_in_the_exercise(notebook):
    cells = notebook.locator(".jp-Cell").count()

    def press(button: Locator) -> None:
        button.focus()
        for key in ("x", "a", "d", "d", "Enter"):  # x would cut the cell, a add one, two d delete it
            notebook.keyboard.press(key)

    practise(notebook, press)
    assert notebook.locator(".jp-Cell").count() == cells
