#!/usr/bin/env bash
# `make reproducible`: builds a commit from nothing in two folders and compares every file of dist/ byte by byte. Prints the hashes
# of the engine and of the policies, which provenance.json beside the pages tells too: who has one of those can build its commit.
set -euo pipefail
cd "$(dirname "$0")/.."

commit=$(git rev-parse --verify "${1:-HEAD}^{commit}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for folder in one "another folder that is longer"; do
  path="$work/${folder// /-}"
  mkdir -p "$path"
  git archive "$commit" | tar -x -C "$path"
  echo "Building $commit in $path"
  env -u CARGO_TARGET_DIR -u MAKEFLAGS COMMIT="$commit" make --no-print-directory -C "$path" build
  (cd "$path/dist" && find . -type f -print0 | sort -z | xargs -0 sha256sum) > "$path.sums"
done

if diff "$work"/*.sums; then
  echo "$(wc -l < "$work/one.sums") files, each the same in both"
  grep -E '\.wasm$' "$work/one.sums"
else
  echo "The two builds differ." >&2
  exit 1
fi
