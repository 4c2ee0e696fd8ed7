#!/usr/bin/env bash
# Installs what is missing, builds the program and opens it on the worked example. Without a
# display it writes the example's strategy as a PDF instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/linux/setup.sh

install_missing
build release -DSIXPOINT_TESTS=OFF

example=build/harbour-finch.sixpoint
[[ -e $example ]] || build/release/sixpoint sample "$example"

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec build/release/sixpoint "$example"
fi
build/release/sixpoint report "$example" -o build/harbour-finch.pdf --kind consultant
echo "There is no display, so no window was opened. The worked example's strategy is in"
echo "$PWD/build/harbour-finch.pdf"
