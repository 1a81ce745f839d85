# Two commands: `make serve` and `make test`. Each sets everything up on its first run and starts in seconds after that.
PYTHON ?= python3
PORT ?= 8866
HOST ?= 127.0.0.1
SITE ?= build/site
BOOK ?= build/book
BIN := .venv/bin
READY := .venv/.ready

.PHONY: serve site book handbook handouts test build bench fmt lock screenshot

serve: build
	@exec $(BIN)/samtale serve --port $(PORT) --host $(HOST)

site: build
	@$(BIN)/samtale site $(SITE)

book: build
	@$(BIN)/samtale book $(BOOK)

handbook: build
	@$(BIN)/samtale handbook build/haandbog.pdf $(if $(ADDRESS),--address $(ADDRESS))

handouts: build
	@$(BIN)/samtale handouts build/ark.pdf

test: build
	@$(BIN)/python tests/run.py

build: $(READY)
	@$(BIN)/python widgets/frontend/hatch_build.py

bench: build
	@for measured in coach coverage explorer prevalence_scale rooms site first_exercise peers crowds summary capacity; do $(BIN)/python benchmarks/$$measured.py || exit 1; done

fmt: $(READY)
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

screenshot: build
	@$(BIN)/python book/screenshot.py

lock: $(READY)
	@$(BIN)/pip install --quiet uv && $(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --upgrade --generate-hashes --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file requirements.lock

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is %d.%d. Name another one: make serve PYTHON=python3.12" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	@echo "Setting up .venv (first run only: a few minutes)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)
