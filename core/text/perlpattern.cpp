// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/perlpattern.h"

#include "core/text/perlvariable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pattern)
};

constexpr QByteArrayView matchModifiers = "gimsxoan";

QRegularExpression::PatternOptions optionsFor(const QByteArray &modifiers)
{
    QRegularExpression::PatternOptions options;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, modifiers.contains('i'));
    options.setFlag(QRegularExpression::MultilineOption, modifiers.contains('m'));
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, modifiers.contains('s'));
    options.setFlag(QRegularExpression::ExtendedPatternSyntaxOption, modifiers.contains('x'));
    options.setFlag(QRegularExpression::DontCaptureOption, modifiers.contains('n'));
    return options;
}

} // namespace

std::expected<void, PatternError> PerlPattern::compile(qsizetype start)
{
    if (m_expression.isValid()) {
        // Once for all, so that using it changes nothing in it any more.
        m_expression.optimize();
        return {};
    }
    return std::unexpected(
        PatternError{start + qMax<qsizetype>(0, m_expression.patternErrorOffset()),
                     Text::tr("The pattern is not valid: %1.").arg(m_expression.errorString())});
}

std::expected<PerlPattern, PatternError> PerlPattern::fromBare(const QByteArray &pattern)
{
    PerlPattern result;
    result.m_expression.setPattern(QString::fromLatin1(pattern));
    if (const auto compiled = result.compile(0); !compiled)
        return std::unexpected(compiled.error());
    return result;
}

std::expected<PerlPattern, PatternError> PerlPattern::fromMatch(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size() && (text.at(at) == ' ' || text.at(at) == '\t'))
        ++at;
    if (at < text.size() && text.at(at) == 'm')
        ++at;
    else if (at >= text.size() || text.at(at) != '/')
        return std::unexpected(
            PatternError{at, Text::tr("A match operator such as m{…}i or /…/ has to begin here.")});
    QuotedParts parts(text, at);
    const auto pattern = parts.first();
    if (!pattern)
        return std::unexpected(pattern.error());
    const auto modifiers = parts.modifiers(matchModifiers);
    if (!modifiers)
        return std::unexpected(modifiers.error());
    return fromPart(*pattern, *modifiers);
}

std::expected<PerlPattern, PatternError> PerlPattern::fromMatchOrBare(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const bool hasSlash = trimmed.startsWith('/');
    const bool hasName = trimmed.size() > 1 && trimmed.front() == 'm'
                         && QByteArrayView("{([<,|!#%/~").contains(trimmed.at(1));
    return hasSlash || hasName ? fromMatch(text) : fromBare(text);
}

std::expected<PerlPattern, PatternError> PerlPattern::fromPart(const QuotedPart &part,
                                                               const QByteArray &modifiers)
{
    PerlPattern result;
    QByteArray pattern, plain;
    for (qsizetype at = 0; at < part.text.size();) {
        const char byte = part.text.at(at);
        if (byte == '\\' && at + 1 < part.text.size()) {
            plain += part.text.sliced(at, 2);
            at += 2;
            continue;
        }
        if (byte == '@' && part.interpolates() && at + 1 < part.text.size()
            && (QChar::isLetter(uchar(part.text.at(at + 1))) || part.text.at(at + 1) == '_')) {
            return std::unexpected(PatternError{
                part.start + at,
                Text::tr("Perl takes @ and a letter for a list; write a backslash before the @.")});
        }
        if (byte == '$' && part.interpolates()) {
            const auto variable = perlVariableAt(part.text, at);
            if (!variable)
                return std::unexpected(PatternError{part.start + at, variable.error().reason});
            if (*variable && (*variable)->isCapture()) {
                return std::unexpected(PatternError{
                    part.start + at,
                    Text::tr("Inside a pattern, what was captured is written \\1 and not $1.")});
            }
            if (*variable) {
                result.m_pieces.append({plain, false});
                result.m_pieces.append({(*variable)->name, true});
                pattern += plain;
                plain.clear();
                at += (*variable)->length;
                continue;
            }
        }
        plain += byte;
        ++at;
    }
    pattern += plain;
    if (!result.m_pieces.isEmpty())
        result.m_pieces.append({plain, false});
    result.m_expression.setPattern(QString::fromLatin1(pattern));
    result.m_expression.setPatternOptions(optionsFor(modifiers));
    if (const auto compiled = result.compile(part.start); !compiled)
        return std::unexpected(compiled.error());
    return result;
}

QRegularExpression PerlPattern::expression(const PerlVariables &variables) const
{
    if (m_pieces.isEmpty())
        return m_expression;
    QByteArray pattern;
    for (const Piece &piece : m_pieces)
        pattern += piece.isVariable ? variables.value(piece.text) : piece.text;
    return QRegularExpression(QString::fromLatin1(pattern), m_expression.patternOptions());
}

QByteArray PerlPattern::source() const
{
    QByteArray text = QByteArray::number(int(m_expression.patternOptions())) + '/';
    for (const Piece &piece : m_pieces)
        text += (piece.isVariable ? "$"_ba : QByteArray()) + piece.text + '\0';
    if (m_pieces.isEmpty())
        text += m_expression.pattern().toLatin1();
    return text;
}

bool PerlPattern::matches(QByteArrayView text, const PerlVariables &variables) const
{
    return expression(variables).match(QString::fromLatin1(text)).hasMatch();
}

} // namespace Mailhaul
