// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <initializer_list>

namespace Mailhaul::Imap {

/// The flags and keywords of one message: sorted, each once, compared ignoring case (RFC
/// 3501, 2.3.2). The system flags are spelled as the RFC does, keywords as first seen. \Recent is
/// never among them: it is the server's own. Implicitly shared.
class Flags
{
public:
    Flags() = default;
    Flags(std::initializer_list<QByteArray> names);
    explicit Flags(const QByteArrayList &names);

    const QByteArrayList &names() const { return m_names; }
    bool isEmpty() const { return m_names.isEmpty(); }
    bool contains(QByteArrayView name) const;
    QByteArray toImap() const; ///< "(\Answered \Seen)"
    /// Of what toImap() has made.
    static Flags fromImap(const QByteArray &text);

    Flags united(const Flags &other) const;
    Flags without(const Flags &other) const;

    bool operator==(const Flags &other) const;

private:
    void add(const QByteArray &name);

    QByteArrayList m_names;
};

/// What a destination keeps (PERMANENTFLAGS, RFC 3501, 7.1): a closed list, or anything.
struct PermanentFlags
{
    Flags flags;
    bool anyKeyword = true; ///< "\*" was listed, or the server said nothing.

    /// What remains of \a wanted on that server. "\*" is about keywords only: next to a list, a
    /// system flag that is not in it is not kept.
    Flags kept(const Flags &wanted) const;
};

} // namespace Mailhaul::Imap
