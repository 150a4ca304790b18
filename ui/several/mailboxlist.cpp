// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/several/mailboxlist.h"

#include "ui/several/mailboxcolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct MailboxListText
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::MailboxList)
};

QChar separatorOf(const QString &line)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        if (line.contains(separator))
            return separator;
    }
    return u';';
}

/// The values of a line; a quoted one may contain the separator, and a doubled quote is one.
QStringList valuesOf(const QString &line, QChar separator)
{
    QStringList values{QString()};
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c == u'"' && isQuoted && at + 1 < line.size() && line.at(at + 1) == u'"') {
            values.last().append(c);
            ++at;
        } else if (c == u'"' && (isQuoted || values.constLast().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            values.append(QString());
        } else {
            values.last().append(c);
        }
    }
    return values;
}

/// The columns that a first line names; empty if it names none.
QStringList columnsOf(const QStringList &values)
{
    QStringList columns;
    for (const QString &value : values) {
        QString name = value.trimmed().toLower();
        while (name.startsWith(u'-'))
            name.removeFirst();
        columns.append(name);
    }
    return columns.contains("user1"_L1) && columns.contains("user2"_L1) ? columns : QStringList();
}

QStringList usualColumns(qsizetype count)
{
    if (count >= 6)
        return {u"host1"_s, u"user1"_s, u"password1"_s, u"host2"_s, u"user2"_s, u"password2"_s};
    if (count >= 4)
        return {u"user1"_s, u"password1"_s, u"user2"_s, u"password2"_s};
    return {};
}

std::expected<MailboxPair, QString> pairOf(const QStringList &values, const QStringList &columns,
                                           MailboxPair pair, int line)
{
    const QString number = QString::number(line);
    // Who the administrator signs in for must be known before.
    QList<qsizetype> order;
    for (qsizetype at = 0; at < columns.size(); ++at)
        order.append(at);
    std::ranges::stable_partition(
        order, [&columns](qsizetype at) { return !columns.at(at).startsWith("authuser"_L1); });
    for (const qsizetype at : std::as_const(order)) {
        if (columns.at(at).isEmpty() || at >= values.size())
            continue;
        const auto set = setColumn(pair, columns.at(at), values.at(at));
        if (!set) {
            return std::unexpected(
                MailboxListText::tr("The column “%1” is not known. Rename or remove it.")
                    .arg(columns.at(at)));
        }
        if (!*set) {
            return std::unexpected(
                MailboxListText::tr("Line %1: the value under “%2” does not fit. Correct it.")
                    .arg(number, columns.at(at)));
        }
    }
    if (pair.source.user.isEmpty() || pair.destination.user.isEmpty()) {
        return std::unexpected(
            MailboxListText::tr("Line %1: a user name is missing. Both sides need one.")
                .arg(number));
    }
    if (pair.source.host.isEmpty() || pair.destination.host.isEmpty()) {
        return std::unexpected(
            MailboxListText::tr("Line %1: the server of one side is missing. Name it above the "
                                "table, or in a column host1 or host2.")
                .arg(number));
    }
    if (const auto options = optionsFor(pair.choices, pair.more); !options)
        return std::unexpected(MailboxListText::tr("Line %1: %2").arg(number, options.error()));
    return pair;
}

} // namespace

std::expected<QList<MailboxPair>, QString> mailboxesFromText(const QString &text,
                                                             const MailboxPair &defaults)
{
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    QList<MailboxPair> pairs;
    QStringList columns;
    QChar separator;
    int line = 0;
    const QStringList lines = text.split(lineEnd);
    for (QString content : lines) {
        ++line;
        if (line == 1 && content.startsWith(QChar::ByteOrderMark))
            content.removeFirst();
        if (content.trimmed().isEmpty() || content.trimmed().startsWith(u'#'))
            continue;
        if (separator.isNull()) {
            separator = separatorOf(content);
            columns = columnsOf(valuesOf(content, separator));
            if (!columns.isEmpty())
                continue;
        }
        const QStringList values = valuesOf(content, separator);
        // imapsync's lists may end their lines with empty values.
        const qsizetype count = values.size() - (values.constLast().trimmed().isEmpty() ? 1 : 0);
        const QStringList named = columns.isEmpty() ? usualColumns(count) : columns;
        if (named.isEmpty()) {
            return std::unexpected(
                MailboxListText::tr("Line %1 has too few values. It needs "
                                    "user1;password1;user2;password2, or a first line that names "
                                    "the columns.")
                    .arg(line));
        }
        auto pair = pairOf(values, named, defaults, line);
        if (!pair)
            return std::unexpected(pair.error());
        pairs.append(std::move(*pair));
    }
    if (pairs.isEmpty())
        return std::unexpected(MailboxListText::tr("There is no mailbox in it."));
    return pairs;
}

} // namespace Mailhaul
