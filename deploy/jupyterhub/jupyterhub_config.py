"""JupyterHub on one machine: the workshop as a service without accounts, the analyses for those who log in.

Paste this into the configuration that your hub has; it sets neither who may log in nor how.
"""

import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821 - given by JupyterHub

BIN = Path(sys.executable).parent
PREFIX = "/services/samtale/"

c.JupyterHub.services = [
    {
        "name": "samtale",
        "url": "http://127.0.0.1:8866",
        # the hub hands each service a token under two names; the workshop's kernels have no use for it
        "command": [
            "env",
            "--unset=JUPYTERHUB_API_TOKEN",
            "--unset=JPY_API_TOKEN",
            str(BIN / "samtale"),
            "serve",
            "--port=8866",
            f"--base_url={PREFIX}",
            f"--address={os.environ.get('SAMTALE_ADDRESS', 'http://localhost:8000')}{PREFIX}",
            "--behind-proxy",
            "--log-json",
            "--metrics=127.0.0.1:9464",
            "--most-visitors=30",
        ],
        "environment": {
            name: os.environ[name] for name in ("SAMTALE_SECRET_FILE", "SAMTALE_DATABASE_FILE") if name in os.environ
        },
    }
]
# an analyst who logs in finds JupyterLab, where `from samtale import prevalence` works
c.Spawner.default_url = "/lab"
