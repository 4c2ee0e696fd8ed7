#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests.
#   packaging/test.sh            the release build
#   packaging/test.sh sanitize   under the address and undefined-behaviour sanitizers
# With CI=true a warning is an error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/linux/setup.sh

preset=${1:-release}
werror=OFF
[[ ${CI:-} == true ]] && werror=ON

if [[ $preset == sanitize ]]; then
    install_missing clang libclang-rt-14-dev
else
    install_missing
fi
build "$preset" -DSIXPOINT_TESTS=ON -DSIXPOINT_WERROR=$werror
# Tests of the window mostly wait: more of them than there are cores run side by side.
ctest --preset "$preset" -j"$(($(nproc) + 2))"
