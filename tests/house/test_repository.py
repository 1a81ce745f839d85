"""The repository as a stranger finds it: commands, map, dependencies, nothing generated."""

from __future__ import annotations

import re
import subprocess
import tomllib

import pytest
import yaml

from support.repository import ROOT, tracked

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
README = (ROOT / "README.md").read_text("utf-8")
EXTRAS = PROJECT["project"]["optional-dependencies"].values()
DEPENDENCIES = [*PROJECT["project"]["dependencies"], *(name for extra in EXTRAS for name in extra)]
HOSTS = ["py" + "pi.org", "python" + "hosted", "np" + "mjs.", "deb" + ".debian"]


def test_conda_environment_agrees_with_the_project():
    wanted = {*DEPENDENCIES}
    wanted.add("python" + PROJECT["project"]["requires-python"])
    environment = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))
    named = []
    for entry in environment["dependencies"]:
        named += entry["pip"] if isinstance(entry, dict) else [entry]
    assert sorted(named) == sorted(wanted | {"pip"})


def test_lock_holds_every_dependency_with_a_hash():
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE))
    assert {re.split(r"[>=<\[]", name)[0] for name in DEPENDENCIES} <= locked
    assert lock.count("--hash=sha256:") >= len(locked)


@pytest.mark.parametrize("host", HOSTS)
def test_no_registry_host_anywhere(host):
    assert [path.name for path in tracked() if host.encode() in path.read_bytes()] == []


def test_nothing_generated_is_committed():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    pattern = r"^(.*/)?(node_modules|static|_shipped|__pycache__|\.ipynb_checkpoints|_build)/"
    assert re.findall(pattern, listed, re.MULTILINE) == []


def test_the_readme_names_only_make_targets_that_exist():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", README, re.MULTILINE))
    assert {"serve", "test"} <= named <= targets


def test_the_readme_names_only_commands_that_exist():
    from samtale.cli import COMMANDS

    named = set(re.findall(r"`samtale ([a-z]+)", README))
    assert {"serve", "coverage"} <= named <= set(COMMANDS)


def test_the_folder_map_is_true():
    block = re.search(r"## Folders.*?```\w*\n(.*?)```", README, re.DOTALL)[1]
    named = {line.split()[0].rstrip("/") for line in block.splitlines() if line and not line[0].isspace()}
    there = {path.relative_to(ROOT).parts[0] for path in tracked() if len(path.relative_to(ROOT).parts) > 1}
    assert named == {name for name in there if not name.startswith(".")}


def test_links_inside_the_repository_lead_somewhere():
    pages = ROOT / "data"  # what the server shows; its links lead to its own addresses
    for path in (path for path in tracked(".md") if pages not in path.parents):
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", path.read_text("utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_versions_agree():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    version = PROJECT["project"]["version"]
    assert citation["version"] == version
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
