# Sourced by run.sh and test.sh: installs the Debian packages that are missing, and nothing else.

# install_missing [PACKAGE ...]   those named, besides the ones of packages.txt
install_missing() {
    local list missing=() package
    list=$(dirname "${BASH_SOURCE[0]}")/packages.txt
    for package in "$@" $(grep -v '^#' "$list"); do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
            || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0

    local as_root=()
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing, and installing them needs root: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [CMAKE ARGUMENT ...]
# Sources are compiled two dozen at a time: everything from nothing takes a quarter of the time.
build() {
    local preset=$1
    shift
    cmake --preset "$preset" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 "$@"
    cmake --build --preset "$preset"
}
