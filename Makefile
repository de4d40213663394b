# make serve   practise: opens the app in the browser
# make install the `simulator` command, in .venv; says how it is found
# make test    every test
# make thorough   what chance makes up for the proofs, ten times as many of it: before a release, or after a change to grading
# make check   the quick ones: style, types, layers, and the shipped library
# make pages   bundles what runs in the browser, after a change to it (or to a view, or to a word)
# make coverage  every test, and how much of the program they run: twice as long, so no part of `make test`
# make bench   how fast it is

PYTHON ?= python3
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --constraint constraints.txt --editable
# Node comes as a Python package; nothing of it is needed to serve.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm

# All tests, on all processors. A file stays on one of them, so that what it prepares is prepared once; in the order of the
# folders, so that what takes longest (browser, proof) does not come last and alone.
SPREAD := --numprocesses auto --dist loadscope --no-loadscope-reorder

# Percent of lines and branches. The pages run in processes of their own and are not counted.
FLOOR := 90

.PHONY: serve install test thorough check pages coverage bench clean
.DEFAULT_GOAL := serve

serve: .venv/.installed
	$(BIN)/simulator serve

install: .venv/.installed
	@echo 'The command is installed. For this terminal to find it: . $(BIN)/activate'

test: .venv/.installed-test node_modules/.installed
	$(BIN)/python -m pytest $(SPREAD)

thorough: .venv/.installed-test
	THOROUGH=10 $(BIN)/python -m pytest $(SPREAD) --timeout 1200 tests/proof

check: .venv/.installed-test node_modules/.installed
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(NPM) run --silent check
	$(BIN)/simulator check

pages: node_modules/.installed
	$(BIN)/python -m simulator.ui.kit.generate
	$(NPM) run --silent format
	$(NPM) run --silent build

coverage: .venv/.installed-test node_modules/.installed
	$(BIN)/python -m pytest $(SPREAD) --cov --cov-report=term:skip-covered --cov-fail-under=$(FLOOR)

bench: .venv/.installed-test
	$(BIN)/python -m pytest tests/benchmarks --benchmark-enable --benchmark-only

clean:
	rm -rf .venv node_modules build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# The stamps are newer than what they were made from, so nothing is installed twice.
.venv/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) .
	touch $@

.venv/.installed-test: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) '.[test]'
	touch .venv/.installed $@

node_modules/.installed: package.json package-lock.json .npmrc | .venv/.installed-test
	$(NPM) ci --silent
	touch $@

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv .venv
