#!/usr/bin/env python3
"""Checks docs/ledger.schema.json against ledgers that must satisfy it and ledgers that must not.

Usage: check_schema.py [repository]

Every line of the seeds, of Files/valid and of the example in docs/format.md has to be strict JSON and valid; every
file of Files/invalid-structure has to have a line that is not. Needs jsonschema 4.10 or later. Prints one line of
counts, and before it every disagreement; exits with 1 where there is one, or where there was nothing to check.
"""

import decimal
import json
import math
import pathlib
import re
import sys

import jsonschema

MAXIMUM_LINE_BYTES = 16 * 1024 * 1024
MAXIMUM_DEPTH = 64
MAXIMUM_DIGITS = 28

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
FILES = "tests/KnowledgeGraph.Tests/Serialization/Files"


class Refused(Exception):
    """Why a line is not strict JSON within the limits of the format."""


def object_without_duplicates(pairs):
    content = dict(pairs)
    if len(content) != len(pairs):
        raise Refused("a key stands twice in one object")
    return content


def refuse_constant(name):
    raise Refused(f"{name} is no JSON number")


def number(text):
    """A number that any reader can hold, as 1e400 and 1e-400 are not; exact, because a double would round it."""
    try:
        exact = decimal.Decimal(text)
        nearest = float(text)
    except (decimal.InvalidOperation, OverflowError):
        raise Refused(f"the number {text[:40]} is beyond any reader") from None
    if math.isinf(nearest) or (nearest == 0 and not exact.is_zero()):
        raise Refused(f"the number {text[:40]} is beyond a double")
    return int(text) if re.fullmatch("-?[0-9]{1,40}", text) else exact


def fits_a_decimal(value):
    """Whether 28 digits, and 28 decimal places, hold the number without loss."""
    exact = decimal.Decimal(value)
    digits = "".join(map(str, exact.as_tuple().digits))
    exponent = exact.as_tuple().exponent
    last_place = exponent + len(digits) - len(digits.rstrip("0"))
    is_held = len(digits.strip("0")) <= MAXIMUM_DIGITS and len(digits) + exponent <= MAXIMUM_DIGITS
    return exact.is_zero() or (is_held and last_place >= -MAXIMUM_DIGITS)


def depth_of(text):
    depth = deepest = 0
    for token in STRING_OR_BRACKET.finditer(text):
        if token.group() in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif token.group() in "]}":
            depth -= 1
    return deepest


def strings_of(value):
    """Every string in a value, keys included; a lone surrogate can hide in any of them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings_of(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings_of(item)


def strict_json(line):
    if len(line) > MAXIMUM_LINE_BYTES:
        raise Refused("the line is longer than 16 MiB")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"byte {error.start} is not UTF-8") from None
    if not text.strip(" \t\r\n"):
        raise Refused("the line is blank")
    if depth_of(text) > MAXIMUM_DEPTH:
        raise Refused(f"the line nests deeper than {MAXIMUM_DEPTH}")
    try:
        value = json.loads(text, object_pairs_hook=object_without_duplicates, parse_constant=refuse_constant,
                           parse_float=number, parse_int=number)
    except json.JSONDecodeError as error:
        raise Refused(f"no JSON: {error.msg} at character {error.pos}") from None
    if any(LONE_SURROGATE.search(string) for string in strings_of(value)):
        raise Refused("a text has half of a surrogate pair")
    return value


def lines_of(content):
    """The lines without their ends. A byte order mark and CR before LF are accepted; an empty file has no line."""
    content = content[len(BYTE_ORDER_MARK):] if content.startswith(BYTE_ORDER_MARK) else content
    lines = content.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    return [line[:-1] if line.endswith(b"\r") else line for line in lines]


def ecma_pattern(validator, pattern, instance, schema):
    # Because JSON Schema patterns are those of ECMAScript, where $ is the very end; Python's also stands before a last LF.
    if validator.is_type(instance, "string") and not re.search(pattern.replace("$", r"\Z"), instance):
        yield jsonschema.ValidationError(f"{instance[:80]!r} is not as the pattern wants it")


def own_format(validator, name, instance, schema):
    if name == "decimal" and validator.is_type(instance, "number") and not fits_a_decimal(instance):
        yield jsonschema.ValidationError(f"{str(instance)[:80]} does not fit into {MAXIMUM_DIGITS} digits")


class Ledgers:
    """The two sides of the schema: what the first line has to be, and what every other line has to be."""

    def __init__(self, schema):
        validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": ecma_pattern, "format": own_format})
        shared = {key: schema[key] for key in ("$schema", "$defs")}
        self.header = validator({**shared, "$ref": "#/$defs/header"})
        self.entry = validator({**shared, "$ref": "#/$defs/entry"})

    def problems(self, content):
        """Line numbers, from 1, and what is wrong with each."""
        lines = lines_of(content)
        if not lines:
            yield 1, "the header is missing"
        for position, line in enumerate(lines, start=1):
            try:
                value = strict_json(line)
            except Refused as refused:
                yield position, str(refused)
                continue
            validator = self.header if position == 1 else self.entry
            error = jsonschema.exceptions.best_match(validator.iter_errors(value))
            if error is not None:
                path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path)
                yield position, f"${path}: {error.message[:300]}"


def open_objects(schema, path="#"):
    """Where the schema describes an object and lets unknown fields pass."""
    if isinstance(schema, list):
        for index, item in enumerate(schema):
            yield from open_objects(item, f"{path}/{index}")
    elif isinstance(schema, dict):
        if schema.get("type") == "object" and schema.get("additionalProperties", True) is True:
            yield path
        for key, item in schema.items():
            yield from open_objects(item, f"{path}/{key}")


def dangling_references(schema, definitions):
    if isinstance(schema, list):
        for item in schema:
            yield from dangling_references(item, definitions)
    elif isinstance(schema, dict):
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference.removeprefix("#/$defs/") not in definitions:
            yield reference
        for item in schema.values():
            yield from dangling_references(item, definitions)


def examples_of(page):
    """The ledgers that a page shows: its code blocks of JSON that begin with a header."""
    blocks = re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return [block.encode() for block in blocks if block.startswith('{"format":')]


def main(root):
    faults = []
    schema = json.loads((root / "docs/ledger.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    faults += [f"the schema lets unknown fields pass at {path}" for path in open_objects(schema)]
    faults += [f"the schema has no definition {name}" for name in dangling_references(schema, schema["$defs"])]
    if faults:
        print("\n".join(faults))
        return 1

    ledgers = Ledgers(schema)
    examples = examples_of((root / "docs/format.md").read_text(encoding="utf-8"))
    good = [(f"docs/format.md, example {index}", example) for index, example in enumerate(examples, start=1)]
    paths = sorted(root.glob("seeds/*.jsonl")) + sorted(root.glob(f"{FILES}/valid/*.jsonl"))
    good += [(str(path.relative_to(root)), path.read_bytes()) for path in paths]
    bad = sorted(root.glob(f"{FILES}/invalid-structure/*.jsonl"))

    if not paths or not bad:
        faults.append(f"nothing to check: {len(paths)} valid and {len(bad)} invalid files")
    for name, content in good:
        faults += [f"{name}:{line}: must be valid: {problem}" for line, problem in ledgers.problems(content)]
    for path in bad:
        if next(ledgers.problems(path.read_bytes()), None) is None:
            faults.append(f"{path.relative_to(root)}: must not be valid, but every line is")

    for fault in faults:
        print(fault)
    checked = sum(len(lines_of(content)) for _, content in good)
    print(f"schema: {len(good)} ledgers that must be valid ({checked} lines), {len(bad)} that must not, {len(faults)} disagreements")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()))
