#!/bin/sh
# Fetches the pages' fonts (pinned and hashed in package-lock.json) with npm into the directory given. Pages name system
# fonts as well, so a machine without npm or without a network builds the same pages in its own fonts.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
target=$1
wanted=$here/package-lock.json

if cmp -s "$wanted" "$target/fetched.json"; then
  exit 0
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "npm not found: pages will use the reader's own fonts instead of Inter and Source Serif 4" >&2
  exit 0
fi

rm -rf "$target"
mkdir -p "$target/static/fonts"
cp "$here/package.json" "$wanted" "$target/"
if ! (cd "$target" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null); then
  rm -rf "$target"
  echo "fonts could not be fetched: pages will use the reader's own fonts until the next build" >&2
  exit 0
fi

for font in inter source-serif-4; do
  from=$target/node_modules/@fontsource-variable/$font
  for part in latin latin-ext; do
    for style in normal italic; do
      cp "$from/files/$font-$part-wght-$style.woff2" "$target/static/fonts/"
    done
  done
  cp "$from/LICENSE" "$target/static/fonts/$font-LICENSE.txt"
done
rm -rf "$target/node_modules"
cp "$wanted" "$target/fetched.json"
