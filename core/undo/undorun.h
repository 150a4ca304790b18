// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/connectionregistry.h"
#include "core/base/task.h"
#include "core/journal/journal.h"
#include "core/transfer/line.h"
#include "core/undo/undo.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace Mailhaul {

/// One undo from the journal to the result; lives in the undo's thread.
class UndoRun final : public QObject
{
    Q_OBJECT

public:
    void start(const UndoRequest &request);
    void cancel();
    /// Cancels if need be, and ends the thread when it has ended.
    void shutDown();

signals:
    void progressed(const Mailhaul::UndoProgress &progress);
    void finished(const Mailhaul::UndoResult &result);

private:
    QCoro::Task<> run();
    Task<> work();
    Result<> openJournal(const Account &destination);
    Task<> readOriginals(QList<StoredFolder> stored);
    bool hasOriginal(const StoredMessage &message) const;
    Task<> undoFolder(StoredFolder folder);
    Task<> remove(const UndoneFolder &folder, QList<Imap::Uid> uids);
    Task<> removeCreated();
    void tell();

    UndoRequest m_request;
    UndoResult m_result;
    UndoProgress m_progress;
    QElapsedTimer m_sinceTold;
    ConnectionRegistry m_registry;
    std::unique_ptr<Journal> m_journal;
    std::shared_ptr<Line> m_line, m_source;
    /// What the old account has, by folder and UIDVALIDITY.
    QHash<std::pair<Imap::MailboxName, quint32>, QSet<Imap::Uid>> m_originals;
    bool m_isCanceled = false, m_hasStarted = false, m_hasEnded = false;
};

} // namespace Mailhaul
