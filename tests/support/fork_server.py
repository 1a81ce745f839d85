"""A process that serves forked kernels until it is killed: prints the numbers of its descendants."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from support.forks import yard

if __name__ == "__main__":
    notebook = Path(sys.argv[1])
    with yard([notebook]) as made:
        kernel = made.open(notebook)
        kernel.client.execute("while True: pass")
        kernel.heard(lambda message: message["msg_type"] == "execute_input")
        told = [process.pid for process in (kernel.zygote, kernel.snapshot, kernel.process)]
        print(json.dumps(told), flush=True)
        while True:
            time.sleep(60)
