#!/usr/bin/env python3
"""Prints what the cells of a notebook show as text: what the program beside it prints.

Usage: print_notebook.py notebook.ipynb
"""

import json
import pathlib
import sys


def main():
    notebook = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            if output["output_type"] == "stream":
                sys.stdout.write("".join(output["text"]))
            else:
                sys.stdout.write("".join(output["data"]["text/plain"]) + "\n\n")


if __name__ == "__main__":
    sys.exit(main())
