#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Are the files that no person writes what their sources say? Changes nothing in the checkout.
#
# usage: hack/verify.sh [generated] [vendor]   (default: both)
set -euo pipefail
cd "$(dirname "$0")/.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

stale() { # stale WHAT COMMAND
  echo "verify: $1. Run: $2" >&2
  exit 1
}

# same A B …: the two are equal, file by file; else the difference is printed.
same() { diff -ruN "$@"; }

# The generators run in a copy of their sources, without vendor/, and start from nothing.
verify_generated() {
  local copy=$tmp/generated fresh=0
  mkdir -p "$copy/pkg" "$copy/hack" bin
  cp go.mod go.sum "$copy"
  cp -r pkg/apis "$copy/pkg"
  cp -r hack/tools hack/boilerplate.go.txt hack/openapi.go hack/api-docs.yaml hack/update-codegen.sh "$copy/hack"
  ln -s "$PWD/bin" "$copy/bin" # the tools are built already, or are built for both
  "$copy/hack/update-codegen.sh"
  for what in pkg/apis pkg/generated deploy/crds docs/api.md; do
    same "$what" "$copy/$what" || fresh=1
  done
  ((fresh == 0)) || stale "generated files differ from what the generators make (above: - checkout, + generated)" "make generate"
  echo "verify: pkg/apis, pkg/generated, deploy/crds and docs/api.md are up to date"
}

verify_vendor() {
  for module in . hack/lab; do
    go -C "$module" mod tidy -diff || stale "$module/go.mod or go.sum is not tidy" "go -C $module mod tidy"
  done
  go mod vendor -o "$tmp/vendor"
  same vendor "$tmp/vendor" >"$tmp/diff" || {
    head -40 "$tmp/diff"
    stale "vendor/ is not what go.mod asks for (above, at most 40 lines: - checkout, + go mod vendor)" "go mod vendor"
  }
  echo "verify: go.mod, go.sum and vendor/ are up to date"
}

checks=("$@")
((${#checks[@]})) || checks=(generated vendor)
for check in "${checks[@]}"; do
  case $check in
    generated) verify_generated ;;
    vendor) verify_vendor ;;
    *) echo "verify: unknown argument $check; use generated or vendor" >&2; exit 2 ;;
  esac
done
