# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # what dependencies.sh and build.sh have set
#
# The folder that runs on Windows: the programs with all that they load, stripped, and what one may want to read.

: "${checkout:?}" "${preset:?}" "${windowsBuild:?}" "${windowsTriplet:?}" "${windowsLibraries[0]:?}"

# What Qt loads at run time; the rest follows from what these files name.
readonly -a windowsPlugins=(
    platforms/qwindows.dll styles/qmodernwindowsstyle.dll imageformats/qico.dll
    sqldrivers/qsqlite.dll tls/qschannelbackend.dll tls/qcertonlybackend.dll
    networkinformation/qnetworklistmanager.dll
)

# makeBundle FOLDER
makeBundle()
{
    local -r folder=$1
    local plugin
    mkdir -p "$folder"
    install --target-directory="$folder" "$windowsBuild"/app/mailhaul{,-cli}.exe || return
    for plugin in "${windowsPlugins[@]}"; do
        install -D "$windowsPrefix/plugins/$plugin" "$folder/plugins/$plugin" || return
    done
    addLibraries "$folder" || return
    find "$folder" \( -name '*.exe' -o -name '*.dll' \) -exec "$windowsTriplet-strip" {} + || return
    printf '[Paths]\r\nPrefix = .\r\nPlugins = plugins\r\nTranslations = translations\r\n' >"$folder/qt.conf"
    addTranslations "$folder" && addDocuments "$folder"
}

# addLibraries FOLDER: every library that a file in FOLDER names and Windows does not have.
addLibraries()
{
    local -r folder=$1
    local gcc library path found=yes
    gcc=$(dirname "$("$windowsTriplet-gcc-posix" -print-libgcc-file-name)")
    while [[ $found == yes ]]; do
        found=no
        while read -r library; do
            [[ ! -e $folder/$library ]] || continue
            for path in "$windowsPrefix/bin" "$gcc" "/usr/$windowsTriplet/lib"; do
                if [[ -e $path/$library ]]; then
                    install "$path/$library" "$folder" || return
                    found=yes
                    break
                fi
            done
        done < <(namedLibraries "$folder")
    done
}

namedLibraries()
{
    find "$1" \( -name '*.exe' -o -name '*.dll' \) -exec "$windowsTriplet-objdump" -p {} + |
        sed -n 's/^\tDLL Name: //p' | sort --unique
}

# Qt's own texts, for the languages that Mailhaul speaks.
addTranslations()
{
    local language file
    mkdir -p "$1/translations"
    for file in "$checkout"/translations/mailhaul_*.ts; do
        language=${file##*_}
        file=/usr/share/qt6/translations/qtbase_${language%.ts}.qm
        [[ ! -e $file ]] || install --mode=644 "$file" "$1/translations" || return
    done
}

# Text files with the line ends that old editors of Windows want.
addDocuments()
{
    local -r folder=$1
    mkdir -p "$folder/doc" "$folder/licences"
    install --mode=644 "$checkout/build/$preset"/app/mailhaul{,-cli}.html "$folder/doc" &&
        sed 's/$/\r/' "$checkout/LICENSE" >"$folder/LICENSE.txt" &&
        sed "s/@VERSION@/$(windowsProgramVersion)/; s/$/\r/" "$checkout/packaging/windows/README.txt" \
            >"$folder/README.txt" || return
    local file
    for file in "$windowsPrefix"/share/copyright/*.txt; do
        sed 's/$/\r/' "$file" >"$folder/licences/${file##*/}" || return
    done
    listOrigins | sed 's/$/\r/' >"$folder/licences/ORIGINS.txt"
}

# What of the bundle comes from where, under which licence.
listOrigins()
{
    local library
    cat <<END
Mailhaul $(windowsProgramVersion), GPL-3.0-or-later (LICENSE.txt), compiled with $("$windowsTriplet-g++-posix" --version | head -n 1).

It comes with these libraries, compiled from the source packages of Debian 13 as they are there, or taken from
its binary packages. Debian keeps all sources at its snapshot archive, by name and version. What Debian says about authors
and licences is in the file with the same name beside this one.

END
    printf '%-36s %-36s %s\n' 'Debian package' Version Licence
    for library in "${windowsLibraries[@]}"; do
        printf '%-36s %-36s %s\n' "$library" "$(sed -n 2p "$windowsPrefix/.built/$library")" "${windowsLicences[$library]}"
    done
    for library in "${windowsBinaries[@]}"; do
        printf '%-36s %-36s %s\n' "$library" \
            "$(dpkg-query --show --showformat='${Version}' "$library")" "${windowsLicences[$library]}"
    done
}
