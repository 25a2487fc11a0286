#!/usr/bin/env python3
"""Checks the notebooks of the samples against the schema of their format that nbformat has.

Usage: check_notebooks.py [repository]

Needs nbformat 5. Prints one line of counts, and before it what is wrong; exits with 1 where something is, or where
there was nothing to check.
"""

import json
import pathlib
import sys

import nbformat.validator


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
    paths = sorted((root / "samples").rglob("*.ipynb"))
    wrong = 0
    for path in paths:
        # Read as plain JSON, because nbformat's own reader mends what it can, and says nothing of it.
        notebook = json.loads(path.read_text(encoding="utf-8"))
        errors = list(nbformat.validator.iter_validate(notebook, version=4, version_minor=5))
        wrong += 1 if errors else 0
        for error in errors:
            print(f"{path.relative_to(root)}: {error}")

    print(f"{len(paths)} notebooks, {wrong} of them not valid")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
