"""Whether kernels can be forked here at all."""

from __future__ import annotations

import os
import sys
from importlib.metadata import version
from typing import Any

from jupyter_client.kernelspec import NATIVE_KERNEL_NAME, KernelSpec
from jupyter_client.provisioning import KernelProvisionerFactory

from samtale.serving.forking.provisioner import NAME

# application.py reaches into ipykernel: the first version that it knows, and the first that nobody has looked at.
KNOWN = ((7, 4), (8, 0))


def unavailable(kernel_manager: Any) -> str:
    """Return why no kernel can be forked here, for the log; empty when they can."""
    if sys.platform != "linux" or not hasattr(os, "pidfd_open"):
        return "only Linux can"
    if not known(version("ipykernel")):
        return "ipykernel is of another version"
    if NAME not in KernelProvisionerFactory.instance(parent=kernel_manager).provisioners:
        return "the package was installed without its entry points"
    if not plain(kernel_manager.kernel_spec_manager.get_kernel_spec(NATIVE_KERNEL_NAME)):
        return "the Python kernel is another program"
    return ""


def known(ipykernel: str) -> bool:
    """Tell whether the insides of a version of ipykernel are known.

    Examples
    --------
    >>> known("7.4.0"), known("6.29.5"), known("8.0.0a1")
    (True, False, False)
    """
    first, later = KNOWN
    major, minor, *_ = ipykernel.split(".")
    return first <= (int(major), int(minor)) < later


def plain(spec: KernelSpec) -> bool:
    """Tell whether a kernel is ipykernel in this Python."""
    program, *arguments = spec.argv
    return program in {"python", "python3", sys.executable} and "ipykernel_launcher" in arguments
