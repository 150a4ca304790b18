// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/journal/journalrecord.h"
#include "core/journal/runlock.h"
#include "core/journal/schema.h"

#include <QSqlQuery>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <map>
#include <optional>

namespace Mailhaul {

/// The journal's file: lock, tables, transactions and statements. Used in one thread.
class JournalDatabase
{
public:
    explicit JournalDatabase(const QString &path);
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    const QString &path() const { return m_path; }

    Result<> lock() { return m_lock.take(); }
    Result<> openDatabase();

    /// Runs \a work in a transaction, which is undone if it fails.
    Result<> inTransaction(const std::function<Result<>()> &work);

    /// Runs a statement that is compiled once and kept; the query is valid until the next call with
    /// the same statement.
    Result<QSqlQuery *> execute(const QString &statement, const QVariantList &values);

    Result<std::optional<qint64>> pairId(const FolderPair &pair);
    Result<qint64> madePairId(const FolderPair &pair);
    Result<std::optional<qint64>> mailboxId(Side side, const Imap::MailboxName &name,
                                            quint32 validity);
    Result<qint64> madeMailboxId(Side side, const Imap::MailboxName &name, quint32 validity);

private:
    Result<Schema::State> openOnce();
    void close();

    Result<std::optional<qint64>> foundId(const QString &statement, const QVariantList &values);
    Result<qint64> insertedId(const QString &statement, const QVariantList &values);

    const QString m_path;
    RunLock m_lock;
    const QString m_connection = QUuid::createUuid().toString();
    std::map<QString, QSqlQuery> m_prepared;
};

/// As it is stored: an empty name is no NULL, which would equal nothing.
QVariant blob(const QByteArray &bytes);
inline QVariant blob(const Imap::MailboxName &name)
{
    return blob(name.raw());
}

} // namespace Mailhaul
