#!/usr/bin/env python3
"""Recomputes whole plans, written from docs/ and policies/ alone, with nothing but Python's own decimals.

    recompute.py FILE…      prints every figure of each plan
    recompute.py --write    renews what the tests compare the engine with: expected/ from plans/ and requests/
    recompute.py --check    says whether expected/ is what the rules give
    recompute.py --stream   reads a request a line and writes its figures a line, as JSON; why not, where it knows no rule for it

A file in plans/ holds a `plan` and what the `programme` says of it: `prices` and the `ages` its tables tell apart. Its figures
are those of the forecast. A file in requests/ is what the engine is asked, with the name of a programme. Its figures are those
of the statement.
"""

import json
import sys
from decimal import InvalidOperation
from pathlib import Path

# Leaves nothing behind in the source tree.
sys.dont_write_bytecode = True

import forecast  # noqa: E402
from statement import Statement  # noqa: E402

HERE = Path(__file__).resolve().parent


def text(number):
    plain = format(number.normalize(), "f")
    return "0" if plain == "-0" else plain


def lines(document):
    programme = document["programme"]
    plan = {**document["plan"], "currency": programme.get("currency")}
    groups = [forecast.Group(plan, entry, programme["ages"]) for entry in plan["cohorts"]]
    calendar = forecast.Calendar(plan)
    for posting in forecast.postings(plan, programme, groups):
        yield " ".join(["sale", calendar.name(posting.pop("m")), *sale(posting)])
    for m, group, kind, age, active, joining in forecast.heads(plan, groups):
        yield f"heads {calendar.name(m)} {group} {kind} {age} {text(active)} {text(joining)}"
    for name, months in forecast.services(plan, groups):
        yield f"service {name}: " + ", ".join(f"{text(revenue)} {text(delivery)}" for revenue, delivery in months)
    for line, months in forecast.costs(plan, groups):
        yield f"cost {line}: " + ", ".join(text(cost) for cost in months)


def sale(posting):
    yield f"{posting['customer']} {posting['kind']} {posting['family']} {posting['account'] or '-'}"
    yield f"{posting['age']} {posting['means']}"
    if "list" in posting:
        yield f"list {text(posting['list'])}"
    else:
        yield f"{posting['item']} {text(posting['units'])}"
    yield f"for {text(posting['count'])} given {text(posting['given'])}"
    if "bid" in posting:
        yield f"bid {text(posting['bid'])}"
    for key in ("tag", "ended"):
        if key in posting:
            yield f"{key} {posting[key]}"


def recomputed(path):
    document = json.loads(path.read_text(encoding="utf-8"))
    figures = Statement(document).text(text) if "role" in document else lines(document)
    return "".join(line + "\n" for line in figures)


def stream():
    for line in sys.stdin:
        try:
            told = {"figures": list(Statement(json.loads(line)).text(text))}
        except (AssertionError, KeyError, NotImplementedError, TypeError, ValueError, InvalidOperation) as error:
            told = {"not": f"{type(error).__name__} {error}"}
        print(json.dumps(told), flush=True)


def main(arguments):
    if arguments == ["--stream"]:
        stream()
        return 0
    plans = sorted([*(HERE / "plans").glob("*.json"), *(HERE / "requests").glob("*.json")])
    expected = {path: HERE / "expected" / path.with_suffix(".txt").name for path in plans}
    if arguments == ["--write"]:
        for path, into in expected.items():
            into.parent.mkdir(exist_ok=True)
            into.write_text(recomputed(path), encoding="utf-8")
        return 0
    if arguments == ["--check"]:
        stale = [path.name for path, into in expected.items() if into.read_text(encoding="utf-8") != recomputed(path)]
        for name in stale:
            print(f"{name}: expected/ is not what the rules give: run recompute.py --write")
        return 1 if stale else 0
    for path in arguments:
        sys.stdout.write(recomputed(Path(path)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
