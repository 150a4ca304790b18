// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"
#include "tests/support/memoryserver.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Mailhaul::Test {

/// A small account with what makes copying hard: no Message-ID, no header, no final line end, repeats,
/// 8-bit bytes, an empty message and one that is streamed.
MemoryMailboxes sampleSource();

/// What the new account may hold before: a message of its own, and one that is a copy already but has
/// other flags.
MemoryMailboxes sampleDestination();

/// Everything a copy must keep, by mailbox: one line a message, without UIDs and in no order.
QMap<QByteArray, QByteArrayList> contents(const MemoryMailboxes &mailboxes);

/// Two servers in memory and the migration from one to the other.
class MemoryMigration
{
public:
    explicit MemoryMigration(const QByteArray &capabilities = MemoryServer::rich);

    /// Both servers hold the samples and behave, and nothing is remembered.
    void begin();
    MigrationRequest request() const;
    /// From now on there is no place for journals.
    void forbidJournals();
    /// One run to its end. \a started is called with the migration on its way.
    Report run(const std::function<void(Migration &)> &started = {});
    /// Phases and problems of the last run, for people.
    QString story() const { return m_story.join(u"; "); }
    bool hasBegunToCopy() const { return m_hasBegunToCopy; }

    MemoryServer source;
    MemoryServer destination;
    Options options;
    Account sourceAccount;
    Account destinationAccount;

private:
    const MemoryMailboxes m_sourceSample = sampleSource();
    const MemoryMailboxes m_destinationSample = sampleDestination();
    std::unique_ptr<QTemporaryDir> m_journals;
    QString m_journalFolder;
    QStringList m_story;
    bool m_hasBegunToCopy = false;
};

} // namespace Mailhaul::Test
