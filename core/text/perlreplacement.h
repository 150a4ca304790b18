// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/quotedparts.h"

#include <QList>
#include <QRegularExpressionMatch>

namespace Mailhaul {

/// The second half of s/…/…/: text with captures, variables, escapes and changes of case (\U \L \u
/// \l \Q \E).
class PerlReplacement
{
public:
    static std::expected<PerlReplacement, PatternError> fromPart(const QuotedPart &part);

    /// What takes the place of \a match, as Latin-1.
    QString filledIn(const QRegularExpressionMatch &match, const PerlVariables &variables) const;

private:
    enum class Kind { Literal, Capture, NamedCapture, Variable, CaseChange };
    struct Token
    {
        Kind kind = Kind::Literal;
        QByteArray text; ///< The literal or the name; for a change of case its letter.
        int number = 0;
    };
    class Reader;

    QList<Token> m_tokens;
};

} // namespace Mailhaul
