// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer and replay.cpp call, once for every input. Each target defines it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Mailhaul::Fuzz {

/// Ends the process where \a isTrue does not hold, so that the input is kept as a crash.
inline void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// For targets that need an event loop or plugins. It stays until the process has ended: plugins outlive main().
inline void needApplication()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const auto *application = new QCoreApplication(argc, argv);
    Q_UNUSED(application)
}

/// An input's first line says how the target is to be used, the rest is what it is fed with.
struct Input
{
    QByteArray directions;
    QByteArray content;

    static Input of(const uint8_t *data, size_t size)
    {
        const QByteArray all = bytesOf(data, size);
        const qsizetype end = all.indexOf('\n');
        if (end < 0)
            return {all, {}};
        return {all.first(end), all.sliced(end + 1)};
    }
};

/// \a content cut into pieces. The bytes of \a sizes are used in turn: '1' to '9' are so many bytes, letters
/// are longer pieces, anything else takes the whole rest.
inline QByteArrayList cut(const QByteArray &content, QByteArrayView sizes)
{
    QByteArrayList pieces;
    qsizetype position = 0;
    for (qsizetype i = 0; position < content.size(); ++i) {
        const char size = sizes.isEmpty() ? ' ' : sizes[i % sizes.size()];
        qsizetype length = content.size() - position;
        if (size >= '1' && size <= '9')
            length = size - '0';
        else if (size >= 'a' && size <= 'z')
            length = 10 * (size - 'a' + 1);
        pieces << content.sliced(position, std::min(length, content.size() - position));
        position += pieces.last().size();
    }
    return pieces;
}

} // namespace Mailhaul::Fuzz
