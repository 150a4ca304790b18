// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/imap/mailboxname.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <optional>

namespace Mailhaul {

enum class UndoKind {
    Preview, ///< Looks at everything and changes nothing.
    Remove
};

/// What becomes of copies whose originals the old account does not have any more.
enum class OnlyCopies {
    Keep,  ///< The old account is looked at, and where that is not possible nothing is removed.
    Remove ///< They are lost then; the old account is not connected to.
};

struct UndoRequest
{
    Account source; ///< Only read.
    Account destination;
    QString journalFolder; ///< As in MigrationRequest.
    UndoKind kind = UndoKind::Preview;
    OnlyCopies onlyCopies = OnlyCopies::Keep;
};

/// One folder of the new account.
struct UndoneFolder
{
    Imap::MailboxName name;
    qint64 copied = 0;     ///< Messages that the journal knows by UID.
    qint64 removed = 0;    ///< In a preview: would be.
    qint64 changed = 0;    ///< Left alone: other flags or another size than they were given.
    qint64 onlyCopies = 0; ///< Left alone: unchanged, but the old account has them no more.
    qint64 gone = 0;       ///< Not there any more; all of them if isOther.
    bool isOther = false;  ///< Another UIDVALIDITY, or no such folder: nothing in it is touched.
};

/// What an undo came to.
struct UndoResult
{
    UndoKind kind = UndoKind::Preview;
    QList<UndoneFolder> folders;
    /// Created by us and empty; in a preview: they would be removed.
    QList<Imap::MailboxName> removedFolders;
    QList<Imap::MailboxName> keptFolders; ///< Created by us, but not empty.
    std::optional<Error> error;           ///< Why it ended early; serverText is a whole sentence.

    UndoneFolder sum() const;
};

struct UndoProgress
{
    int foldersDone = 0, foldersTotal = 0;
    qint64 messagesDone = 0, messagesTotal = 0; ///< That the journal knows by UID.
    QString currentFolder;                      ///< Of the new account, for people.
};

class UndoRun;

/// Removes from the new account what copies between two accounts have put there: only messages that the
/// journal knows by UID, that are as they were stored and that the old account still has, only with
/// UIDPLUS, then the folders that were created, if they are empty. Works in a thread of its own.
class Undo final : public QObject
{
    Q_OBJECT

public:
    explicit Undo(QObject *parent = nullptr);
    ~Undo() override; ///< Cancels first if still running, and waits.

    void start(const UndoRequest &request);
    void cancel();

signals:
    void progressed(const Mailhaul::UndoProgress &progress); ///< At most ten times a second.
    void finished(const Mailhaul::UndoResult &result);       ///< Exactly once after start().

private:
    QThread m_thread;
    UndoRun *m_run = nullptr; ///< Lives in m_thread.
};

/// The result in one or two sentences.
QString sentenceFor(const UndoResult &result);

} // namespace Mailhaul
