// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"

#include <QList>
#include <QObject>

#include <vector>

namespace Mailhaul {

/// What became of a message, or would become of it in a dry run.
enum class MessageFateKind { Copied, AlreadyThere, LeftOut, Repeated, Failed, Vanished };

/// Which messages a list shows.
enum class MessageChoice {
    All,
    Copied, ///< To copy, in a dry run.
    AlreadyThere,
    LeftOut,
    Repeated,
    Failed,
    Vanished,
    TooLarge, ///< To copy, but larger than the new server takes.
    Risky     ///< To copy, and likely to be refused: many servers take no message of that size.
};

/// The single messages of a run, kept small: there may be a million of them.
class MessageFates final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 size = -1; ///< Bytes; -1: not told.
        Imap::Uid uid = 0;
        int folder = 0; ///< Of folders().
        MessageFateKind fate = MessageFateKind::Copied;
    };
    struct FolderNames
    {
        Imap::MailboxName source, target;
    };

    using QObject::QObject;

    void begin(RunKind kind);
    /// What the new server takes, where it says so.
    void setAppendLimit(std::optional<qint64> bytes) { m_appendLimit = bytes; }
    std::optional<qint64> appendLimit() const { return m_appendLimit; }
    void add(const QList<MigrationEvent> &events);
    void add(const Problem &problem);

    RunKind kind() const { return m_kind; }
    const std::vector<Entry> &entries() const { return m_entries; }
    const FolderNames &folder(const Entry &entry) const { return m_folders.at(entry.folder); }
    int folderCount() const { return int(m_folders.size()); }
    bool isChosen(const Entry &entry, MessageChoice choice) const;
    qint64 count(MessageChoice choice) const;
    /// True if some folders were not listed because nothing in them has changed since the last run.
    bool isIncomplete() const { return m_isIncomplete; }

signals:
    void begun();
    void grown();

private:
    int folderNumber(const Imap::MailboxName &source, const Imap::MailboxName &target);
    void addAll(int folder, const QList<Imap::Uid> &uids, MessageFateKind fate);
    void append(const Entry &entry) { m_entries.push_back(entry); }

    RunKind m_kind = RunKind::DryRun;
    std::optional<qint64> m_appendLimit;
    QList<FolderNames> m_folders;
    QHash<Imap::MailboxName, int> m_numbers; ///< Of source folders.
    QHash<Imap::MailboxName, int> m_targetNumbers;
    std::vector<Entry> m_entries;
    bool m_isIncomplete = false;
};

} // namespace Mailhaul
