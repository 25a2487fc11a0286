#!/usr/bin/env bash
# Brings axe-core, which judges how accessible a page is, to artifacts/axe. Needs npm, which asks whatever registry it is set up for.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=4.14.1

[ "$(cat artifacts/axe/version 2> /dev/null)" != "$version" ] || exit 0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
(cd "$scratch" && npm pack --silent "axe-core@$version" > /dev/null && tar -xzf "axe-core-$version.tgz")
mkdir -p artifacts/axe
cp "$scratch/package/axe.min.js" artifacts/axe/axe.min.js
echo "$version" > artifacts/axe/version
