// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/patternoptions.h"

#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

template <typename T, typename Read>
std::expected<QList<T>, Refusal> readAll(const ParsedOptions &options, const QString &name,
                                         Read read)
{
    QList<T> result;
    const QStringList texts = options.texts(name);
    for (const QString &text : texts) {
        const QByteArray bytes = text.toUtf8();
        auto made = read(bytes);
        if (!made)
            return std::unexpected(patternRefusal("--"_L1 + name, bytes, made.error()));
        result.append(std::move(*made));
    }
    return result;
}

} // namespace

Refusal patternRefusal(const QString &option, const QByteArray &text, const PatternError &error)
{
    const qsizetype bytes = qBound<qsizetype>(0, error.offset, text.size());
    const qsizetype place = QString::fromUtf8(text.first(bytes)).size() + 1;
    return {ExitCode::Usage,
            Text::tr("%1 %2 cannot be used, see character %3: %4")
                .arg(option, QString::fromUtf8(text), QString::number(place), error.reason)};
}

std::expected<QList<PerlOperator>, Refusal> operatorsOf(const ParsedOptions &options,
                                                        const QString &name)
{
    return readAll<PerlOperator>(options, name, &PerlOperator::parse);
}

std::expected<QList<PerlPattern>, Refusal> patternsOf(const ParsedOptions &options,
                                                      const QString &name)
{
    return readAll<PerlPattern>(options, name, &PerlPattern::fromBare);
}

std::expected<QList<PerlPattern>, Refusal> matchOperatorsOf(const ParsedOptions &options,
                                                            const QString &name)
{
    return readAll<PerlPattern>(options, name, &PerlPattern::fromMatch);
}

} // namespace Mailhaul::Cli
