// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownwords.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <string>

namespace Mailhaul {

/// What a part of a line is about, which decides who may see it. Secrets and contents of messages have no kind, since
/// they are in no line.
enum class TracePart : quint8 {
    Protocol, ///< Numbers, sets, dates, capabilities: nobody's own.
    Folder,   ///< A folder or label, as the protocol spells it.
    Address,  ///< A server, or who signs in or has rights.
    Keyword,  ///< A mark that somebody has made up.
    Words     ///< Free text of a server or of the user.
};

/// One line of what is said on a connection, as people may see it: of what is a secret or a message's content it never
/// had more than a placeholder.
class TraceLine
{
public:
    /// Spells a part in another way, such as "<folder 3>".
    using Cover = std::function<QString(TracePart kind, const QByteArray &bytes)>;

    TraceLine &own(OwnWords words) { return append(words); }
    TraceLine &number(qint64 number) { return append(QByteArray::number(number)); }
    TraceLine &part(TracePart kind, QByteArrayView bytes);
    TraceLine &line(const TraceLine &other);

    bool isEmpty() const { return m_text.empty(); }
    bool contains(const QByteArrayMatcher &bytes) const { return bytes.indexIn(view()) >= 0; }
    QString text() const; ///< Everything that is in it; without control characters.
    /// With every part that is somebody's own as \a cover spells it.
    QString covered(const Cover &cover) const;

private:
    struct Marked
    {
        quint16 begin, length;
        TracePart kind;
    };

    TraceLine &append(QByteArrayView bytes);
    QByteArrayView view() const { return {m_text.data(), qsizetype(m_text.size())}; }

    std::string m_text; ///< In UTF-8 or whatever names are in; its appending is the fastest.
    QVarLengthArray<Marked, 2> m_parts; ///< All but TracePart::Protocol, in order.
    bool m_isFull = false;
};

} // namespace Mailhaul
