# Thirteen Hours. Say `make help`.
#
# Every target does its own set-up: Python 3.11 or later, make and git are all it needs. The first
# run fetches the packages pinned in constraints.txt; after that, nothing is fetched until the pins
# change. PYTHON=... chooses another interpreter for the environment.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

VENV := .venv
BIN := $(VENV)/bin
PINS := constraints.txt

# Both names, because older and newer pip pin what a build needs by different ones.
INSTALL := PIP_CONSTRAINT="$(PINS)" PIP_BUILD_CONSTRAINT="$(PINS)" \
	$(BIN)/python -m pip install -qq --disable-pip-version-check

MADE := $(VENV)/.made
PLAY := $(VENV)/.play
TEST := $(VENV)/.test

ARGS ?=
PYTEST_ARGS ?=

# --- For everyone --------------------------------------------------------------------------------

.PHONY: help
help: ## Say what can be made
	@echo 'Usage: make TARGET'
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo 'ARGS="..." is handed to the game, PYTEST_ARGS="..." to pytest, PYTHON=... chooses the Python.'

.PHONY: play
play: $(PLAY) ## Play (ARGS="--plain" and other options are handed on)
	@$(BIN)/thirteen-hours $(ARGS)

# --- For those who change it ---------------------------------------------------------------------

.PHONY: screenshot
screenshot: $(TEST) ## Draw the picture in the README anew
	@$(BIN)/python docs/images/screenshot.py

.PHONY: schemas
schemas: $(TEST) ## Write the schemas that editors read, from the reader's own model
	@for kind in casebook source claims scenario chapter plan; do \
		$(BIN)/thirteen-hours schema $$kind > scenarios/schema/$$kind.schema.json; done

.PHONY: reference
reference: $(TEST) ## Write the pages anew that come from the catalogue and from the model
	@$(BIN)/thirteen-hours explain --markdown > docs/diagnostics.md
	@$(BIN)/thirteen-hours schema --markdown > docs/author/format.md

.PHONY: setup
setup: $(TEST) ## Make the environment with every tool, and run nothing
	@:

.PHONY: test
test: check ## Check everything, then run the tests
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

.PHONY: check
check: lint types layers spelling ## Lint, format, types, layers and spelling, without the tests

.PHONY: lint
lint: $(TEST) ## Look for mistakes and for lines out of format
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet || { \
		echo 'Some files are out of format (above): run `make format`.' >&2; exit 1; }

.PHONY: types
types: $(TEST) ## Check the types, in src and in tests
	@$(BIN)/mypy

.PHONY: layers
layers: $(TEST) ## Check that no layer imports what it may not
	@$(BIN)/lint-imports --no-logo

.PHONY: spelling
spelling: $(TEST) ## Check the spelling
	@$(BIN)/typos

.PHONY: format
format: $(TEST) ## Put every file in format, and mend what can be mended
	@$(BIN)/ruff check --fix --quiet || true
	@$(BIN)/ruff format

.PHONY: coverage
coverage: $(TEST) ## Run the tests in one process, and list the lines they never reach
	@$(BIN)/coverage run -m pytest -n 0 $(PYTEST_ARGS)
	@$(BIN)/coverage report

# --- For those who hand it on --------------------------------------------------------------------

.PHONY: build
build: $(TEST) ## Build the wheel and the source archive into dist/
	@rm -rf dist
	@$(BIN)/python -m hatchling build

.PHONY: wheel-test
wheel-test: $(TEST) ## Build the wheel, install it elsewhere, and run it there
	@$(BIN)/python -m pytest -n 0 tests/project/test_wheel.py

.PHONY: clean
clean: ## Remove the environment and everything that was made
	@rm -rf $(VENV) dist build .coverage htmlcov .hypothesis \
		.pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- The environment -----------------------------------------------------------------------------

# The interpreter is looked for only when an environment has to be made.
$(MADE):
	@set -e; python='$(PYTHON)'; \
	new='import sys; sys.exit(sys.version_info < (3, 11))'; \
	if [ -z "$$python" ]; then \
		for each in python3 python3.14 python3.13 python3.12 python3.11; do \
			if "$$each" -c "$$new" 2>/dev/null; then python="$$each"; break; fi; \
		done; \
	elif ! "$$python" -c "$$new" 2>/dev/null; then \
		python=''; \
	fi; \
	if [ -z "$$python" ]; then \
		echo 'Thirteen Hours needs Python 3.11 or later; install one, or name it: make play PYTHON=/path/to/python3.' >&2; \
		exit 1; \
	fi; \
	if ! "$$python" -m venv $(VENV) >/dev/null 2>&1; then \
		echo "$$python cannot make an environment; on Debian and Ubuntu, install the package python3-venv." >&2; \
		exit 1; \
	fi
	@touch $@

$(PLAY): pyproject.toml $(PINS) | $(MADE)
	@echo 'Fetching what the game needs (once) ...' >&2
	@$(INSTALL) --editable .
	@touch $@

$(TEST): $(PLAY)
	@echo 'Fetching what the tests need (once) ...' >&2
	@$(INSTALL) --editable '.[test]'
	@touch $@

.PHONY: pins
pins: $(TEST) ## Choose the newest versions again and write them to constraints.txt
	@$(BIN)/python -m venv $(VENV)/pins
	@$(VENV)/pins/bin/python -m pip install -qq uv
	@$(VENV)/pins/bin/uv pip compile --quiet --universal --python-version 3.11 --upgrade \
		--no-header --no-emit-index-url --no-emit-find-links --extra test \
		--output-file $(VENV)/pins.txt pyproject.toml
	@{ echo '# The versions everything is tested with. Written by `make pins`; do not edit by hand.'; \
		cat $(VENV)/pins.txt; } > $(PINS)
	@rm -rf $(VENV)/pins $(VENV)/pins.txt
