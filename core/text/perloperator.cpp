// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/perloperator.h"

#include <QCoreApplication>

namespace Mailhaul {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pattern)
};

} // namespace

std::expected<PerlOperator, PatternError> PerlOperator::parse(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size() && (text.at(at) == ' ' || text.at(at) == '\t' || text.at(at) == '\n'))
        ++at;
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    const bool isTransliteration = rest.startsWith("tr") || rest.startsWith('y');
    if (!isTransliteration && !rest.startsWith('s')) {
        return std::unexpected(PatternError{
            at, Text::tr("An operator such as s/old/new/ or tr/a-z/A-Z/ has to begin here.")});
    }
    QuotedParts parts(text, at + (rest.startsWith("tr") ? 2 : 1));
    const auto first = parts.first();
    if (!first)
        return std::unexpected(first.error());
    const auto second = parts.second(*first);
    if (!second)
        return std::unexpected(second.error());
    const auto modifiers = parts.modifiers(isTransliteration ? "cds" : "gimsxoan");
    if (!modifiers)
        return std::unexpected(modifiers.error());

    PerlOperator result;
    result.m_source = text;
    if (isTransliteration) {
        auto table = Transliteration::fromParts(*first, *second, *modifiers);
        if (!table)
            return std::unexpected(table.error());
        result.m_operation = *table;
        return result;
    }
    auto pattern = PerlPattern::fromPart(*first, *modifiers);
    if (!pattern)
        return std::unexpected(pattern.error());
    auto replacement = PerlReplacement::fromPart(*second);
    if (!replacement)
        return std::unexpected(replacement.error());
    result.m_operation = Substitution{*pattern, *replacement, modifiers->contains('g')};
    return result;
}

QByteArray PerlOperator::Substitution::applied(const QByteArray &text,
                                               const PerlVariables &variables) const
{
    const QString subject = QString::fromLatin1(text);
    const QRegularExpression expression = pattern.expression(variables);
    QString result;
    qsizetype copied = 0;
    qsizetype changes = 0;
    const auto put = [&](const QRegularExpressionMatch &match) {
        result += QStringView(subject).sliced(copied, match.capturedStart() - copied);
        result += replacement.filledIn(match, variables);
        copied = match.capturedEnd();
        ++changes;
    };
    if (isGlobal) {
        auto matches = expression.globalMatch(subject);
        while (matches.hasNext())
            put(matches.next());
    } else if (const auto match = expression.match(subject); match.hasMatch()) {
        put(match);
    }
    if (changes == 0)
        return text;
    result += QStringView(subject).sliced(copied);
    return result.toLatin1();
}

QByteArray PerlOperator::applied(const QByteArray &text, const PerlVariables &variables) const
{
    if (const auto *substitution = std::get_if<Substitution>(&m_operation))
        return substitution->applied(text, variables);
    return std::get<Transliteration>(m_operation).applied(text);
}

QByteArray applied(const QList<PerlOperator> &operators, QByteArray text,
                   const PerlVariables &variables)
{
    for (const PerlOperator &step : operators)
        text = step.applied(text, variables);
    return text;
}

} // namespace Mailhaul
