// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accountsnapshot.h"

#include "tests/support/imapwitness.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

QByteArrayList headerLines(const QByteArray &message)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype end = message.indexOf('\n', at);
        QByteArray line = message.sliced(at, (end < 0 ? message.size() : end) - at);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !lines.isEmpty())
            lines.back() += line;
        else
            lines << line;
        if (end < 0)
            break;
        at = end + 1;
    }
    return lines;
}

QByteArray normalised(QByteArray line)
{
    for (char &byte : line) {
        if (byte & '\x80')
            byte = 'X';
    }
    const qsizetype colon = line.indexOf(':');
    return (line.first(colon) + ": " + line.sliced(colon + 1).simplified()).toUpper();
}

QByteArray identityOf(const QByteArrayList &header, const QByteArray &bodyHash)
{
    QByteArrayList lines;
    for (const QByteArray &line : header) {
        const QByteArray name = line.first(std::max<qsizetype>(line.indexOf(':'), 0)).toLower();
        if (name == "message-id" || name == "received")
            lines << normalised(line);
    }
    std::ranges::sort(lines);
    return lines.isEmpty() ? "content " + bodyHash : lines.join();
}

QString subjectOf(const QByteArrayList &header)
{
    for (const QByteArray &line : header) {
        if (line.first(std::max<qsizetype>(line.indexOf(':'), 0)).toLower() == "subject")
            return QString::fromUtf8(line.sliced(8)).simplified().left(50);
    }
    return {};
}

MessageSnapshot snapshotOf(const WitnessMessage &message)
{
    const QByteArrayList header = headerLines(message.body);
    MessageSnapshot snapshot;
    snapshot.bodyHash = QCryptographicHash::hash(message.body, QCryptographicHash::Sha256);
    snapshot.size = message.body.size();
    snapshot.flags = message.flags;
    snapshot.internalDate = message.internalDate;
    snapshot.identity = identityOf(header, snapshot.bodyHash);
    snapshot.subject = subjectOf(header);
    snapshot.uid = message.uid;
    return snapshot;
}

QByteArrayList comparableFlags(const MessageSnapshot &message)
{
    QByteArrayList flags;
    for (const QByteArray &flag : message.flags)
        flags << flag.toLower();
    std::ranges::sort(flags);
    return flags;
}

/// One string for all that has to be equal.
QByteArray keyOf(const MessageSnapshot &message)
{
    return message.bodyHash.toHex() + ' ' + QByteArray::number(message.size) + ' '
           + QByteArray::number(message.internalDate.toSecsSinceEpoch()) + ' '
           + comparableFlags(message).join(' ');
}

/// A message and the folder it is in, under that side's name.
struct Placed
{
    QString folder;
    MessageSnapshot message;

    QString text() const
    {
        const QString subject =
            message.subject.isEmpty() ? u"without subject"_s : u"“%1”"_s.arg(message.subject);
        return u"message %1 (%2 bytes, UID %3 in “%4”)"_s.arg(subject)
            .arg(message.size)
            .arg(message.uid)
            .arg(folder);
    }
};

QString dateText(const QDateTime &instant)
{
    return instant.toString(Qt::ISODate);
}

QString propertyDifference(const MessageSnapshot &source, const MessageSnapshot &destination)
{
    QStringList parts;
    if (comparableFlags(source) != comparableFlags(destination)) {
        parts << u"flags (%1) became (%2)"_s.arg(QString::fromUtf8(source.flags.join(' ')),
                                                 QString::fromUtf8(destination.flags.join(' ')));
    }
    if (source.internalDate != destination.internalDate) {
        parts << u"INTERNALDATE %1 became %2"_s.arg(dateText(source.internalDate),
                                                    dateText(destination.internalDate));
    }
    return parts.join(u", "_s);
}

class Comparison
{
public:
    Comparison(const AccountSnapshot &source, const AccountSnapshot &destination,
               const QMap<QString, QString> &names, const CompareOptions &options)
        : m_source(source)
        , m_destination(destination)
        , m_names(names)
        , m_options(options)
    {}

    QStringList run()
    {
        QMap<QString, QList<Placed>> wanted;
        for (const auto &[name, folder] : m_source.folders.asKeyValueRange()) {
            if (!folder.isSelectable)
                continue;
            const QString target = m_names.value(name, name);
            checkFolder(name, folder, target);
            QList<Placed> &messages = wanted[target];
            for (const MessageSnapshot &message : folder.messages)
                messages << Placed{name, message};
        }
        for (const auto &[name, folder] : m_options.destinationBefore.folders.asKeyValueRange())
            checkStillThere(name, folder);

        QMap<QString, QList<Placed>> found;
        for (const auto &[name, folder] : m_destination.folders.asKeyValueRange()) {
            wanted[name];
            for (const MessageSnapshot &message : folder.messages)
                found[name] << Placed{name, message};
        }
        for (const auto &[target, messages] : wanted.asKeyValueRange())
            compareFolder(target, messages, found.value(target));
        reportTheRest();
        return m_differences;
    }

private:
    void checkFolder(const QString &name, const FolderSnapshot &folder, const QString &target)
    {
        const auto found = m_destination.folders.constFind(target);
        if (found == m_destination.folders.constEnd() || !found->isSelectable) {
            m_differences << u"The folder “%1” with %2 messages is missing: there is no “%3”."_s
                                 .arg(name)
                                 .arg(folder.messages.size())
                                 .arg(target);
            return;
        }
        if (m_options.subscriptions == Subscriptions::MustArrive && folder.isSubscribed
            && !found->isSubscribed) {
            m_differences << u"The folder “%1” is no longer subscribed."_s.arg(target);
        }
    }

    void checkStillThere(const QString &name, const FolderSnapshot &before)
    {
        QHash<QByteArray, int> counts;
        for (const MessageSnapshot &message : m_destination.folders.value(name).messages)
            ++counts[keyOf(message)];
        for (const MessageSnapshot &message : before.messages) {
            if (--counts[keyOf(message)] < 0) {
                m_differences << u"The %1 was there before and is now gone or changed."_s.arg(
                    Placed{name, message}.text());
            }
        }
    }

    void compareFolder(const QString &target, const QList<Placed> &wanted, QList<Placed> found)
    {
        QHash<QByteArray, int> excused;
        for (const auto &message : m_options.destinationBefore.folders.value(target).messages)
            ++excused[keyOf(message)];

        QSet<QByteArray> arrived;
        QList<Placed> unmatched;
        QMultiHash<QByteArray, qsizetype> byKey;
        QSet<qsizetype> used;
        for (qsizetype at = found.size() - 1; at >= 0; --at)
            byKey.insert(keyOf(found[at].message), at);
        for (const Placed &message : wanted) {
            const auto match = byKey.find(keyOf(message.message));
            if (match == byKey.end()) {
                unmatched << message;
                continue;
            }
            --excused[match.key()];
            used << *match;
            byKey.erase(match);
            arrived << message.message.identity;
        }

        QList<Placed> surplus;
        for (qsizetype at = 0; at < found.size(); ++at) {
            if (!used.contains(at) && --excused[keyOf(found[at].message)] < 0)
                surplus << found[at];
        }
        explain(target, unmatched, arrived, surplus);
        m_surplus << surplus;
    }

    /// Puts each message that did not arrive as it was beside what probably became of it.
    void explain(const QString &target, const QList<Placed> &unmatched, QSet<QByteArray> &arrived,
                 QList<Placed> &surplus)
    {
        for (const Placed &message : unmatched) {
            const bool isRepeat = arrived.contains(message.message.identity);
            if (isRepeat && m_options.repeats == Repeats::OnceIsEnough)
                continue;
            arrived << message.message.identity;

            const auto sameBytes = std::ranges::find_if(surplus, [&](const Placed &other) {
                return other.message.bodyHash == message.message.bodyHash;
            });
            if (sameBytes != surplus.end()) {
                m_differences << u"The %1 differs: %2."_s.arg(
                    message.text(), propertyDifference(message.message, sameBytes->message));
                surplus.erase(sameBytes);
                continue;
            }
            const auto sameIdentity = std::ranges::find_if(surplus, [&](const Placed &other) {
                return other.message.identity == message.message.identity;
            });
            if (sameIdentity != surplus.end()) {
                m_differences << u"The %1 has other bytes on the destination: %2."_s.arg(
                    message.text(), sameIdentity->text());
                surplus.erase(sameIdentity);
                continue;
            }
            m_missing << std::pair(target, message);
        }
    }

    void reportTheRest()
    {
        for (const auto &[target, message] : std::as_const(m_missing)) {
            const auto elsewhere = std::ranges::find_if(m_surplus, [&](const Placed &other) {
                return other.message.bodyHash == message.message.bodyHash;
            });
            if (elsewhere == m_surplus.end()) {
                m_differences << u"The %1 is missing in “%2”."_s.arg(message.text(), target);
                continue;
            }
            m_differences << u"The %1 is in “%2” instead of “%3”."_s.arg(message.text(),
                                                                         elsewhere->folder, target);
            m_surplus.erase(elsewhere);
        }
        for (const Placed &message : std::as_const(m_surplus))
            m_differences << u"The destination has one too many: %1."_s.arg(message.text());
    }

    const AccountSnapshot &m_source;
    const AccountSnapshot &m_destination;
    const QMap<QString, QString> &m_names;
    const CompareOptions &m_options;
    QStringList m_differences;
    QList<std::pair<QString, Placed>> m_missing;
    QList<Placed> m_surplus;
};

} // namespace

bool MessageSnapshot::isSameAs(const MessageSnapshot &other) const
{
    return keyOf(*this) == keyOf(other);
}

std::optional<AccountSnapshot> AccountSnapshot::take(ImapWitness &witness)
{
    const std::optional<QList<WitnessFolder>> folders = witness.list();
    if (!folders)
        return std::nullopt;
    AccountSnapshot account;
    for (const WitnessFolder &folder : *folders) {
        FolderSnapshot &snapshot = account.folders[folder.name];
        snapshot.isSelectable = folder.isSelectable();
        snapshot.isSubscribed = folder.isSubscribed;
        const auto note = [&snapshot](const WitnessMessage &message) {
            snapshot.messages << snapshotOf(message);
        };
        if (snapshot.isSelectable && !witness.fetchEach(folder.name, note))
            return std::nullopt;
    }
    return account;
}

qsizetype AccountSnapshot::messageCount() const
{
    qsizetype count = 0;
    for (const FolderSnapshot &folder : folders)
        count += folder.messages.size();
    return count;
}

qint64 AccountSnapshot::byteCount() const
{
    qint64 bytes = 0;
    for (const FolderSnapshot &folder : folders) {
        for (const MessageSnapshot &message : folder.messages)
            bytes += message.size;
    }
    return bytes;
}

QStringList compare(const AccountSnapshot &source, const AccountSnapshot &destination,
                    const QMap<QString, QString> &names, const CompareOptions &options)
{
    return Comparison(source, destination, names, options).run();
}

} // namespace Mailhaul::Test
