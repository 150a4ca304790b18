// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/perlvariable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pattern)
};

} // namespace

bool PerlVariable::isCapture() const
{
    return !name.isEmpty()
           && (name.front() == '&' || name.front() == '+'
               || (name.front() >= '0' && name.front() <= '9'));
}

const QByteArrayList &perlVariableNames()
{
    static const QByteArrayList names = {"user1"_ba,
                                         "user2"_ba,
                                         "host1"_ba,
                                         "host2"_ba,
                                         "h1_prefix"_ba,
                                         "h2_prefix"_ba,
                                         "h1_sep"_ba,
                                         "h2_sep"_ba,
                                         "h1_current_folder"_ba,
                                         "h2_current_folder"_ba};
    return names;
}

std::expected<std::optional<PerlVariable>, PatternError> perlVariableAt(const QByteArray &text,
                                                                        qsizetype at)
{
    static const QRegularExpression spelling(
        uR"re(\$(?:(?<capture>[0-9]+|&)|\{\s*(?<braced>[0-9]+)\s*\}|(?<named>\+\{\w+\}))re"
        uR"re(|(?:my)?sync->\{\s*(['"]?)(?<member>\w+)\g4\s*\}|\{\s*(?<inBraces>[A-Za-z_]\w*)\s*\})re"
        uR"re(|(?<plain>[A-Za-z_]\w*)))re"_s);
    const QString rest = QString::fromLatin1(QByteArrayView(text).sliced(at));
    const auto match = spelling.match(rest, 0, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return std::nullopt;
    PerlVariable variable{.length = match.capturedLength()};
    for (const auto group :
         {"capture"_L1, "braced"_L1, "named"_L1, "member"_L1, "inBraces"_L1, "plain"_L1}) {
        if (match.hasCaptured(group))
            variable.name = match.captured(group).toLatin1();
    }
    if (!variable.isCapture() && !perlVariableNames().contains(variable.name)) {
        return std::unexpected(PatternError{
            at,
            Text::tr("The variable %1 is not known. Write a backslash before a dollar sign that "
                     "means itself.")
                .arg(match.captured())});
    }
    return variable;
}

} // namespace Mailhaul
