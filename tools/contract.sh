#!/usr/bin/env bash
# The types of the boundary are a contract: tests/boundary.d.ts holds the agreed copy, so that a change to them is a
# diff that a reviewer sees. `check` compares, `accept` takes the generated types as the new contract. What the small module
# offers must be a part of it, word for word.
set -euo pipefail

contract=tests/boundary.d.ts
generated=www/pkg/engine.d.ts
small=www/pkg/answer.d.ts
current=target/report/boundary.d.ts

# What follows is the loader's plumbing: names that wasm-bindgen makes up, of no interest to a caller.
mkdir -p "$(dirname "$current")"
sed '/^export type InitInput/,$d' "$generated" >"$current"

case "${1:-}" in
  accept)
    cp "$current" "$contract"
    echo "$contract is now what the engine offers; commit it with the change."
    ;;
  check)
    if ! diff -u "$contract" "$current"; then
      echo "The engine's types differ from $contract. If that is meant, run: make contract" >&2
      exit 1
    fi
    if missing=$(sed '/^export type InitInput/,$d' "$small" | grep -vxFf "$current"); then
      printf '%s differs from %s:\n%s\n' "$small" "$generated" "$missing" >&2
      exit 1
    fi
    ;;
  *)
    echo "usage: tools/contract.sh check|accept" >&2
    exit 2
    ;;
esac
