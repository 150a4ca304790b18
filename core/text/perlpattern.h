// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/quotedparts.h"

#include <QList>
#include <QRegularExpression>

namespace Mailhaul {

/// A regular expression as Perl has them, for bytes: each byte is one character, whatever it means,
/// and case and classes are those of ASCII. A value; any thread may use it.
class PerlPattern
{
public:
    PerlPattern() = default; ///< Matches everything.

    /// The pattern alone, as --include takes it. Nothing is put into it for "$name".
    static std::expected<PerlPattern, PatternError> fromBare(const QByteArray &pattern);
    /// A match operator: m{…}ism, /…/i, m,…,
    static std::expected<PerlPattern, PatternError> fromMatch(const QByteArray &text);
    /// A match operator, or a bare pattern if it does not look like one.
    static std::expected<PerlPattern, PatternError> fromMatchOrBare(const QByteArray &text);
    /// A part of an operator with its modifiers.
    static std::expected<PerlPattern, PatternError> fromPart(const QuotedPart &part,
                                                             const QByteArray &modifiers);

    /// False also where matching needs more than the library allows.
    bool matches(QByteArrayView text, const PerlVariables &variables = {}) const;
    /// With the values of the variables in place.
    QRegularExpression expression(const PerlVariables &variables) const;
    /// Pattern and modifiers: the same for patterns that match the same texts.
    QByteArray source() const;

private:
    struct Piece
    {
        QByteArray text;
        bool isVariable = false;
    };

    std::expected<void, PatternError> compile(qsizetype start);

    QList<Piece> m_pieces; ///< Empty unless there are variables in it.
    QRegularExpression m_expression;
};

} // namespace Mailhaul
