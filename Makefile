# make serve   practise: opens the app in the browser
# make test    every test
# make check   the quick ones: style, types, layers, and the shipped library
# make bench   how fast it is

PYTHON ?= python3
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --constraint constraints.txt --editable

# All tests, on all processors; a file stays on one of them, so that what it prepares is prepared once.
SPREAD := --numprocesses auto --dist loadscope

.PHONY: serve test check bench clean
.DEFAULT_GOAL := serve

serve: .venv/.installed
	$(BIN)/simulator serve

test: .venv/.installed-test
	$(BIN)/python -m pytest $(SPREAD)

check: .venv/.installed-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/simulator check

bench: .venv/.installed-test
	$(BIN)/python -m pytest tests/benchmarks --benchmark-enable --benchmark-only

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# The stamps are newer than what they were made from, so nothing is installed twice.
.venv/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) .
	touch $@

.venv/.installed-test: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) '.[test]'
	touch .venv/.installed $@

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv .venv
