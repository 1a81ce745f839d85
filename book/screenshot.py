"""Take the README's picture of Problem X from a running server: `make screenshot`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURE = Path(__file__).parent / "images" / "problem_x.png"


def main() -> None:
    """Start the server, run the interview timer for a while and keep what one sees."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        links = Path(folder) / "links.json"
        command = [sys.executable, "-m", "samtale", "serve", "--port=0", f"--links-file={links}"]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            server.stdout.readline()  # the first line comes when the links are written
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            sharp = {"viewport": {"width": 1280, "height": 800}, "device_scale_factor": 1.5}
            page = browser.new_page(reduced_motion="reduce", **sharp)
            page.goto(json.loads(links.read_text())["participant"] + "modul/problem_x")
            page.locator("body[data-ready]").wait_for()
            page.clock.install()
            page.get_by_role("button", name="Start", exact=True).click()
            page.clock.run_for(5 * 60_000 + 23_000)
            page.locator(".sv-interview_timer").evaluate("clock => clock.scrollIntoView({ block: 'center' })")
            page.mouse.move(0, 0)
            page.screenshot(path=PICTURE)
            browser.close()
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
