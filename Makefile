# Two commands do everything: `make run` and `make test`. `make help` lists the others.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
T ?=
JOBS ?= 2
UV ?= uv

.DEFAULT_GOAL := help
.PHONY: help setup setup-system run test test-newest check fix bench fuzz faults rule docs lock clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(BIN)/.ready: requirements.lock requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Wardmote needs Python 3.11 or newer; set PYTHON=")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	$(BIN)/python -m compileall -q src/wardmote
	@touch $@

setup: $(BIN)/.ready ## make .venv with .venv/bin/wardmote, from pinned and hashed packages

setup-system: ## install what a system package is needed for (Debian, root): nothing yet
	@echo "Nothing here needs a system package yet."

run: setup ## check a page of sample posts against all five councils, then the posts that you type
	$(BIN)/wardmote try

test: setup ## run the tests (T=packs for one folder); the last line counts skips by reason
	$(BIN)/python scripts/run_tests.py $(if $(T),tests/$(T)) -n $(JOBS)

NEWEST = $(shell for v in 3.14 3.13 3.12; do python$$v -c '' 2>/dev/null && echo python$$v && break; done)

test-newest: ## the same tests on the newest Python that is here beside 3.11
	@if [ -n "$(NEWEST)" ]; then $(MAKE) --no-print-directory test VENV=.venv-newest PYTHON=$(NEWEST); else echo "no newer Python is here"; fi

check: setup ## format, lint, types, walls, spelling, docs fresh
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/codespell src docs README.md CHANGELOG.md
	$(BIN)/python scripts/make_docs.py --check

fix: setup ## format, and mend what lint can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup ## measure speed, start-up, memory and scores; writes docs/benchmarks.md
	$(BIN)/python scripts/bench.py

fuzz: setup ## throw generated posts, packs and patterns at the check for longer (SECONDS=300)
	$(BIN)/python scripts/fuzz.py --seconds $(or $(SECONDS),300)

faults: fuzz ## the large fault and fuzz runs

rule: setup ## start a rule: make rule TOPIC=copyright NAME=image-without-source
	$(BIN)/python scripts/new_rule.py "$(TOPIC)" "$(NAME)"

docs: setup ## write the pages that are made from the code
	$(BIN)/python scripts/make_docs.py

lock: ## resolve pyproject.toml into the hashed requirement files (needs uv)
	$(UV) pip compile --quiet --generate-hashes --no-header --no-emit-index-url --python-version 3.11 pyproject.toml -o requirements.lock
	$(UV) pip compile --quiet --generate-hashes --no-header --no-emit-index-url --python-version 3.11 --extra dev pyproject.toml requirements-build.in -o requirements-dev.lock
	$(UV) pip compile --quiet --generate-hashes --no-header --no-emit-index-url --python-version 3.11 --extra bench pyproject.toml -o requirements-bench.lock

clean: ## remove what was made here, .venv included
	rm -rf $(VENV) .venv-newest .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .work
