// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Mailhaul::Test {

class ImapWitness;

struct MessageSnapshot
{
    QByteArray bodyHash; ///< SHA-256 of every byte
    qint64 size = 0;     ///< bytes fetched, whatever the server announced
    QByteArrayList flags;
    QDateTime internalDate; ///< the instant
    QByteArray identity;    ///< Message-Id and Received lines, normalised; else the content
    QString subject;        ///< for people, shortened
    quint32 uid = 0;

    /// Same bytes, flags and INTERNALDATE. The case of flags does not count, nor does the UID.
    bool isSameAs(const MessageSnapshot &other) const;
};

struct FolderSnapshot
{
    bool isSelectable = true;
    bool isSubscribed = false;
    QList<MessageSnapshot> messages; ///< by ascending UID
};

/// All that an account holds, as a value: of each message everything that a copy must keep.
struct AccountSnapshot
{
    QMap<QString, FolderSnapshot> folders; ///< by full name, prefix included

    /// Reads everything. Nothing when the server refused or the connection broke; \a witness then
    /// has the reason.
    static std::optional<AccountSnapshot> take(ImapWitness &witness);

    qsizetype messageCount() const;
    qint64 byteCount() const;
};

/// What is expected of messages that the source holds several times in one folder.
enum class Repeats {
    MustAllArrive,
    OnceIsEnough, ///< one of those with the same identity, in all its own properties
};

enum class Subscriptions {
    Ignored,
    MustArrive, ///< what was subscribed on the source is subscribed on the destination
};

struct CompareOptions
{
    Repeats repeats = Repeats::MustAllArrive;
    Subscriptions subscriptions = Subscriptions::Ignored;
    /// What the destination held before the copy: all of it must still be there, unchanged.
    AccountSnapshot destinationBefore;
};

/// Every difference between what \a destination should hold and what it holds, as sentences for the
/// reader of a test's output; empty when every byte, flag and INTERNALDATE is right.
/// \a names leads from source names to destination names; those not in it stay as they are.
QStringList compare(const AccountSnapshot &source, const AccountSnapshot &destination,
                    const QMap<QString, QString> &names = {}, const CompareOptions &options = {});

} // namespace Mailhaul::Test
