# Every command of the project; CI calls the same targets.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
CASE ?= demo-case

.PHONY: help setup demo test check lint types imports format sample golden bench bench-tables bench-text fuzz weights readme serve lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

setup: .venv/installed ## a virtual environment with everything, pinned by hash

.venv/installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' \
	  || { echo "Python 3.11 is needed; name one with: make PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Setting up .venv: about two minutes on the first run."
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup ## assess the sample council's breach, and say where the report is
	@$(BIN)/exposure assess sample_data --case $(CASE); status=$$?; \
	if [ $$status -eq 3 ]; then echo "The sample has unreadable items on purpose: exit code 3 says so, and the figures stand."; \
	elif [ $$status -ne 0 ]; then exit $$status; fi

test: setup ## the whole suite, with branch coverage
	@$(BIN)/python -m pytest --numprocesses 2 --dist worksteal --cov --cov-report term:skip-covered

check: lint types imports ## everything that is not a test

lint: setup ## ruff
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: setup ## mypy, strict
	@$(BIN)/mypy

imports: setup ## who may import whom
	@$(BIN)/lint-imports

format: setup ## let ruff put things in order
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

sample: setup ## make the sample council again from its seed
	@$(BIN)/python sample_data/make.py

golden: setup ## renew the files that reports are compared with; read the difference before committing it
	@GOLDEN=renew $(BIN)/python -m pytest tests/reports --quiet

bench: setup ## beside stock Presidio, in one run; figures go to docs/measurements.md
	@$(BIN)/python benchmarks/bench.py

bench-tables: setup ## tables alone, beside csv.reader and Presidio's batch analyzer
	@$(BIN)/python benchmarks/tables.py

bench-text: setup ## identifiers in dense letters and in prose, beside stock Presidio
	@$(BIN)/python benchmarks/text.py

fuzz: setup ## mutated texts against the engine's promises; SEED=n, ROUNDS=n
	@$(BIN)/python benchmarks/fuzz.py --seed $(or $(SEED),1) --rounds $(or $(ROUNDS),3000)

bench-prose: setup ## free text beside stock Presidio: first sight, threads, copies
	@PYTHONPATH=. $(BIN)/python benchmarks/prose.py

weights: setup ## learn again what speaks for a name, from the marked documents in the repository
	@PYTHONPATH=. $(BIN)/python benchmarks/train_names.py

readme: setup ## the README's generated tables
	@$(BIN)/python -m flows.readme

serve: setup ## Prefect server, its pages and the nightly schedule, for the cases below ./cases
	@$(BIN)/exposure serve --case-root cases

lock: ## pin every dependency anew
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 \
	  --extra dev pyproject.toml --output-file requirements.lock

clean: ## remove what was built
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache $(CASE)
