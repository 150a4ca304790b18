// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/perlpattern.h"
#include "core/text/perlreplacement.h"
#include "core/text/transliteration.h"

#include <variant>

namespace Mailhaul {

/// One of Perl's operators that change a text: s/pattern/replacement/gimsx, tr/from/to/cds or
/// y/from/to/, with any delimiter. Texts are bytes. A value; any thread may use it.
class PerlOperator
{
public:
    /// Nothing of \a text is ever run: the modifier e is refused.
    static std::expected<PerlOperator, PatternError> parse(const QByteArray &text);

    /// \a text itself if nothing in it matches, or if matching needs more than the library allows.
    QByteArray applied(const QByteArray &text, const PerlVariables &variables = {}) const;
    const QByteArray &source() const { return m_source; } ///< As it was given.

private:
    struct Substitution
    {
        PerlPattern pattern;
        PerlReplacement replacement;
        bool isGlobal = false;

        QByteArray applied(const QByteArray &text, const PerlVariables &variables) const;
    };

    QByteArray m_source;
    std::variant<Substitution, Transliteration> m_operation;
};

/// Each of \a operators after the other.
QByteArray applied(const QList<PerlOperator> &operators, QByteArray text,
                   const PerlVariables &variables = {});

} // namespace Mailhaul
