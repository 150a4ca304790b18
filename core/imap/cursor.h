// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Mailhaul::Imap {

/// Reads the tokens of one response from left to right (RFC 3501, 9). Each function takes its token or
/// leaves the position alone and returns nothing.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }
    char peek() const { return m_rest.isEmpty() ? '\0' : m_rest.front(); }

    bool skip(char expected);
    void skipBlanks();
    /// Up to a blank, bracket, parenthesis, quote, brace or the end; a backslash in front is taken too.
    std::optional<QByteArrayView> atom();
    std::optional<qint64> number();      ///< Not negative; above 2^63-1 there is none.
    std::optional<QByteArray> string();  ///< Quoted or literal.
    std::optional<QByteArray> astring(); ///< String or atom, in which a closing bracket may stand.
    /// A string, or an empty array that isNull() for NIL.
    std::optional<QByteArray> nstring();
    /// Any value: atom, string, or a list of values nested at most 32 deep.
    bool skipValue(int depth = 0);

private:
    std::optional<QByteArray> quoted();
    std::optional<QByteArray> literal();

    QByteArrayView m_rest;
};

} // namespace Mailhaul::Imap
