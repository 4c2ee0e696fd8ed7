#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests.
#   packaging/test.sh            as fast as it can be built
#   packaging/test.sh sanitize   under the address and undefined-behaviour sanitizers
# With CI=true a warning is an error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/linux/setup.sh

preset=${1:-test}
werror=OFF
[[ ${CI:-} == true ]] && werror=ON

install_missing clang libclang-rt-14-dev lld
build test -DSIXPOINT_TESTS=ON -DSIXPOINT_WERROR=$werror
if [[ $preset == sanitize ]]; then
    # Its libraries are built anew, and linked with the tests that are there by now.
    build sanitize -DSIXPOINT_TESTS_OF="$PWD/build/test" -DSIXPOINT_WERROR=$werror
fi
# Tests of the window mostly wait: more of them than there are cores run side by side.
ctest --preset "$preset" -j"$(($(nproc) + 2))"
