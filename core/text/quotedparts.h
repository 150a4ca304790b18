// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/patternerror.h"

#include <QByteArray>

#include <expected>

namespace Mailhaul {

/// What stands between two delimiters of a Perl operator, such as the pattern of s/pattern/…/.
struct QuotedPart
{
    QByteArray text;     ///< A backslash before a delimiter that is no bracket is gone, as in Perl.
    qsizetype start = 0; ///< Offset of its first byte in the operator.
    char open = '/', close = '/';

    bool isBracketed() const { return open != close; }
    /// Perl puts no variables into what stands between single quotes.
    bool interpolates() const { return open != '\''; }
};

/// Reads the parts of an operator one after the other.
class QuotedParts
{
public:
    /// \a at is the offset behind the operator's name.
    QuotedParts(const QByteArray &text, qsizetype at) : m_text(text), m_at(at) {}

    /// With its own delimiters, blanks before them allowed.
    std::expected<QuotedPart, PatternError> first();
    /// The one after \a first: behind the same delimiter, or, after a bracket, with its own ones.
    std::expected<QuotedPart, PatternError> second(const QuotedPart &first);
    /// The letters behind the last part; then nothing but blanks and a semicolon may follow. Each has to
    /// be one of \a allowed.
    std::expected<QByteArray, PatternError> modifiers(QByteArrayView allowed);

private:
    std::expected<QuotedPart, PatternError> readTo(char open, char close);
    void skipBlanks();

    const QByteArray &m_text;
    qsizetype m_at;
};

} // namespace Mailhaul
