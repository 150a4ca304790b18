# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The libraries that Mailhaul needs on Windows, cross-compiled from Debian's source packages into a folder of the cache.
# Each is built once, and again when its recipe below or one that it stands on has changed.

: "${checkout:?}" "${pieces:?}"

readonly windowsTriplet=x86_64-w64-mingw32
# In the order of building.
readonly -a windowsLibraries=(sqlite3 libidn libntlm gsasl qt6-base qtkeychain qcoro)
readonly -A windowsLibraryNeeds=(
    [gsasl]='libidn libntlm' [qt6-base]=sqlite3 [qtkeychain]=qt6-base [qcoro]=qt6-base
)

# Debian packages whose files for Windows are used as they are, or whose data is.
readonly -a windowsBinaries=(
    gcc-mingw-w64-x86-64-posix-runtime mingw-w64-x86-64-dev libz-mingw-w64 qt6-translations-l10n gnulib
)
# shellcheck disable=SC2034 # read in bundle.sh
readonly -A windowsLicences=(
    [sqlite3]='public domain'
    [qt6-base]='LGPL-3.0-only or GPL-2.0-only or GPL-3.0-only; with parts of others'
    [qtkeychain]='BSD-3-Clause'
    [qcoro]='MIT'
    [libidn]='LGPL-3.0-or-later or GPL-2.0-or-later'
    [libntlm]='LGPL-2.1-or-later'
    [gsasl]='LGPL-2.1-or-later'
    [gcc-mingw-w64-x86-64-posix-runtime]='GPL-3.0-or-later with GCC-exception-3.1'
    [mingw-w64-x86-64-dev]='ZPL-2.1 and MIT, mostly'
    [libz-mingw-w64]='Zlib'
    [gnulib]='LGPL-2.1-or-later, of what is in libidn, libntlm and gsasl'
    [qt6-translations-l10n]='LGPL-3.0-only or GPL-2.0-only or GPL-3.0-only'
)

# Sets windowsCache, windowsPrefix and windowsSources.
setWindowsFolders()
{
    windowsCache=$(HOME=${HOME:-~} cacheDirectory)/windows
    windowsPrefix=$windowsCache/prefix
    windowsSources=$windowsCache/sources
}

# completeWindowsLibraries: leaves what is built as it is.
completeWindowsLibraries()
{
    local library lock
    mkdir -p "$windowsPrefix/.built" "$windowsSources"
    exec {lock}>"$windowsCache/.lock"
    if ! flock --nonblock "$lock"; then
        say "Another ./dev is building the libraries for Windows; waiting for it."
        flock "$lock"
    fi
    for library in "${windowsLibraries[@]}"; do
        [[ $(head -n 1 "$windowsPrefix/.built/$library" 2>/dev/null) == "$(hashOfLibrary "$library")" ]] ||
            buildLibrary "$library"
    done
    for library in "${windowsBinaries[@]}"; do
        [[ -e $windowsPrefix/share/copyright/$library.txt ]] || keepCopyrightOfPackage "$library"
    done
    exec {lock}>&-
}

# What the library is made with; another value means building it again.
hashOfLibrary()
{
    local -r recipe=$(declare -f "recipe_$1")
    local each
    {
        printf '%s\n' "$recipe"
        case $recipe in
            *buildWithCMake*)
                declare -f buildWithCMake
                cat "$checkout/packaging/windows/toolchain.cmake"
                ;;
            *buildWithConfigure*) declare -f buildWithConfigure bootstrapWithGnulib ;;
        esac
        for each in ${windowsLibraryNeeds[$1]:-}; do
            hashOfLibrary "$each"
        done
    } | sha256sum | cut -d ' ' -f 1
}

# Runs recipe_NAME in the unpacked source. The log stays where it failed.
buildLibrary()
{
    local -r name=$1 folder=$windowsCache/build/$1
    local -r log=$folder.log stamp=$windowsPrefix/.built/$1
    local version
    say "Building $name for Windows; the log is $log."
    # What was interrupted goes on where it was.
    if [[ $(cat "$folder/.fetched" 2>/dev/null) != "$(hashOfLibrary "$name")" ]]; then
        rm -rf "$folder"
        mkdir -p "$folder"
        fetchSource "$name" "$folder" &>"$log" || failLibrary "$name" "$log"
        hashOfLibrary "$name" >"$folder/.fetched"
    fi
    (cd "$folder/source" && "recipe_$name" "$folder/build") &>"$log" || failLibrary "$name" "$log"
    version=$(sed -n 's/^Version: //p' "$folder"/*.dsc | head -n 1)
    printf '%s\n' "$(hashOfLibrary "$name")" "$version" >"$stamp.new"
    keepCopyright "$name" "$folder"
    mv "$stamp.new" "$stamp"
    rm -rf "$folder" "$log"
}

failLibrary()
{
    tail -n 40 "$2" >&2
    die 70 "$1 could not be built for Windows; the lines above say why. Calling again goes on with it."
}

# keepCopyright NAME FOLDER: what Debian says about authors and licences goes into the packages.
keepCopyright()
{
    local file
    for file in "$2"/source/{debian/copyright,LICENSE,COPYING,COPYING.LESSER}; do
        if [[ -e $file ]]; then
            install -D --mode=644 "$file" "$windowsPrefix/share/copyright/$1.txt"
            return
        fi
    done
}

# keepCopyrightOfPackage NAME: the same from a binary package; the system may have been told to leave documents out.
keepCopyrightOfPackage()
{
    local -r folder=$windowsCache/build/$1 file=$windowsPrefix/share/copyright/$1.txt
    rm -rf "$folder"
    mkdir -p "$folder"
    { (cd "$folder" && aptForWindows download "$1") && dpkg-deb --extract "$folder"/*.deb "$folder" &&
        install -D --mode=644 "$folder/usr/share/doc/$1/copyright" "$file"; } &>"$folder.log" ||
        failLibrary "The list of licences of $1" "$folder.log"
    rm -rf "$folder" "$folder.log"
}

# fetchSource NAME FOLDER: Debian's source package, patched, as FOLDER/source. What is fetched is checked against the
# list of files that apt has checked against Debian's signatures.
fetchSource()
{
    local uri file size hash
    (
        cd "$2" || exit
        aptForWindows source --print-uris "$1" | sed -n "s/^'\(.*\)' \(.* [0-9]* SHA.*\)/\1 \2/p" >files
        while read -r uri file size hash; do
            # Whoever looks for a signature of the authors finds it with them.
            [[ $file == *.asc ]] || fetchFile "$uri" "$file" "$hash" || printf 'There is no %s (%s bytes).\n' "$file" "$size"
        done <files
        if compgen -G '*.dsc' >/dev/null; then
            dpkg-source --no-check -x ./*.dsc source || exit
        else
            unpackWithoutDescription "$1" || exit
        fi
        # Whoever passes the packages on passes the sources on, too.
        rm -rf "${windowsSources:?}/$1"
        mkdir -p "$windowsSources/$1"
        cp ./*.dsc ./*.tar.* "$windowsSources/$1"
    )
}

# fetchFile URI FILE HASH: from there, or from another of the repositories. Not every mirror has every file.
fetchFile()
{
    local -r rest=${1#*/pool/}
    local repository place
    for repository in "${1%%/pool/*}" $(sed -n 's/^deb-src \([^ ]*\) .*/\1/p' "$windowsCache/apt/sources.list" | sort -u); do
        for place in pool pool/updates; do
            /usr/lib/apt/apt-helper download-file "${repository%/}/$place/${rest#updates/}" "$2" "$3" && return
        done
    done
    rm -f "$2"
    return 1
}

# unpackWithoutDescription NAME: where there is no .dsc file, what the authors have published, with Debian's patches if they
# are to be had.
unpackWithoutDescription()
{
    local -a archives changes=()
    local version patch
    mapfile -t archives < <(compgen -G '*.orig.tar.?z')
    mapfile -t changes < <(compgen -G '*.debian.tar.?z')
    [[ ${#archives[@]} == 1 ]] || return
    mkdir source && tar --extract --strip-components=1 --directory=source --file="${archives[0]}" || return
    version=$(sed -n 's/.* [^ ]*_\(.*\)\.dsc .*/\1/p' files)
    if [[ ${#changes[@]} == 1 ]]; then
        tar --extract --directory=source --file="${changes[0]}" || return
        while read -r patch; do
            patch --directory=source --strip=1 --input="debian/patches/$patch" || return
        done < <(sed '/^#/d; s/ .*//; /^$/d' source/debian/patches/series 2>/dev/null)
    else
        version+=' without patches'
    fi
    printf 'Version: %s\n' "$version" >"$1.dsc"
}

# aptForWindows ARGUMENT...: apt-get with lists of its own that have the sources, too, and that anybody may write.
aptForWindows()
{
    local -r apt=$windowsCache/apt
    local -r options=(
        -o Dir::Etc::sourcelist="$apt/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$apt/lists"
        -o Dir::Cache="$apt/cache" -o Debug::NoLocking=1 -o APT::Sandbox::User=root
    )
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
    repositoriesWithSources >"$apt/sources.list"
    if [[ -z $(find "$apt/lists" -maxdepth 1 -name '*Sources*' -mmin -60) ]]; then
        LC_ALL=C.UTF-8 apt-get "${options[@]}" update </dev/null || return
        touch "$apt"/lists/*Sources*
    fi
    LC_ALL=C.UTF-8 apt-get "${options[@]}" "$@" </dev/null
}

# The repositories that apt knows, with the sources behind them. Those of updates come last: where two have the same
# version, apt takes the first, and a mirror of the updates may lack the authors' part.
repositoriesWithSources()
{
    local kind
    for kind in deb deb-src; do
        # shellcheck disable=SC2016 # for apt
        apt-get indextargets --format "$kind "'[signed-by=$(SIGNED_BY)] $(REPO_URI) $(RELEASE) $(COMPONENT)' \
            'Created-By: Packages' 'Origin: Debian' 'Component: main' |
            sed -E 's, \[signed-by=(\$\(SIGNED_BY\))?\],,' | sort --unique |
            awk '{ print ($0 ~ /-(security|updates) /) "\t" $0 }' | sort | cut --fields=2-
    done
}

# buildWithCMake BUILD [ARGUMENT...]: configures, compiles and installs the source in the current directory.
buildWithCMake()
{
    cmake -S . -B "$1" -G Ninja -D CMAKE_TOOLCHAIN_FILE="$checkout/packaging/windows/toolchain.cmake" \
        -D MAILHAUL_WINDOWS_PREFIX="$windowsPrefix" -D CMAKE_PREFIX_PATH="$windowsPrefix" \
        -D CMAKE_INSTALL_PREFIX="$windowsPrefix" -D CMAKE_BUILD_TYPE=Release -D BUILD_TESTING=OFF \
        -D CMAKE_C_COMPILER_LAUNCHER=ccache -D CMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -D QT_GENERATE_SBOM=OFF -D QT_BUILD_EXAMPLES=OFF -D QT_BUILD_TESTS=OFF "${@:2}" &&
        cmake --build "$1" && cmake --install "$1" --strip
}

# buildWithConfigure BUILD FOLDERS [ARGUMENT...]: the same for what GNU's tools configure; makes and installs what is in
# FOLDERS. As DLLs, which may be replaced, as the LGPL wants.
buildWithConfigure()
{
    local -r source=$PWD
    local folder
    bootstrapWithGnulib || return
    mkdir -p "$1"
    (
        cd "$1" || exit
        export PKG_CONFIG_LIBDIR=$windowsPrefix/lib/pkgconfig
        "$source/configure" --host="$windowsTriplet" --prefix="$windowsPrefix" --enable-shared --disable-static \
            --disable-nls --disable-dependency-tracking CC="ccache $windowsTriplet-gcc-posix" CFLAGS=-O2 \
            CPPFLAGS="-I$windowsPrefix/include" LDFLAGS="-L$windowsPrefix/lib" "${@:3}" || exit
        for folder in $2; do
            make -j "$CMAKE_BUILD_PARALLEL_LEVEL" -C "$folder" && make -C "$folder" install || exit
        done
    )
}

# What Debian has as source is what its authors work on, without configure; gnulib makes it. The manuals are not made, nor
# their tools asked for.
bootstrapWithGnulib()
{
    [[ ! -e configure ]] || return 0
    printf '%s\n' 'GNULIB_REVISION=' 'buildreq=' >>bootstrap.conf
    # For those who work on the source, and newer than this gnulib.
    sed -i '/^gl_CONFIG_VERSION_STAMP$/d' configure.ac
    sed -i '/^  version-stamp$/d' bootstrap.conf
    GTKDOCIZE=false MAKEINFO=true ./bootstrap --gnulib-srcdir=/usr/share/gnulib --no-git --skip-po --no-bootstrap-sync
}

# Debian's Qt has no copy of SQLite.
recipe_sqlite3()
{
    ./configure --disable-editline --disable-readline >/dev/null && make sqlite3.c sqlite3.h || return
    "$windowsTriplet-gcc-posix" -O2 -DSQLITE_THREADSAFE=1 -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_ENABLE_COLUMN_METADATA \
        -DSQLITE_DQS=0 -c sqlite3.c -o sqlite3.o &&
        "$windowsTriplet-gcc-ar-posix" rcs libsqlite3.a sqlite3.o &&
        install -D --mode=644 --target-directory="$windowsPrefix/include" sqlite3.h &&
        install -D --mode=644 --target-directory="$windowsPrefix/lib" libsqlite3.a
}

# Debian's tarball lacks wintab.h. Direct2D stays on, without which a source file of Qt Gui does not compile.
recipe_qt6-base()
{
    buildWithCMake "$1" -D QT_UNITY_BUILD=ON -D FEATURE_schannel=ON -D INPUT_openssl=no -D INPUT_opengl=no \
        -D FEATURE_vulkan=OFF -D FEATURE_system_zlib=OFF -D FEATURE_pkg_config=OFF -D FEATURE_dbus=OFF \
        -D FEATURE_tabletevent=OFF -D FEATURE_sql_odbc=OFF -D FEATURE_sql_sqlite=ON -D FEATURE_system_sqlite=ON
}

# Secrets go to the Windows Credential Manager.
recipe_qtkeychain()
{
    buildWithCMake "$1" -D BUILD_WITH_QT6=ON -D USE_CREDENTIAL_STORE=ON -D BUILD_TEST_APPLICATION=OFF \
        -D BUILD_TRANSLATIONS=OFF
}

recipe_qcoro()
{
    buildWithCMake "$1" -D USE_QT_VERSION=6 -D QCORO_BUILD_EXAMPLES=OFF -D QCORO_BUILD_TESTING=OFF \
        -D QCORO_WITH_QTDBUS=OFF -D QCORO_WITH_QTWEBSOCKETS=OFF -D QCORO_WITH_QTQUICK=OFF -D QCORO_WITH_QML=OFF
}

recipe_libidn()
{
    buildWithConfigure "$1" 'gl lib/gl lib' --disable-doc --disable-csharp --disable-java
}

recipe_libntlm()
{
    buildWithConfigure "$1" .
}

recipe_gsasl()
{
    buildWithConfigure "$1" lib --with-gssapi-impl=no --with-stringprep --disable-doc
}
