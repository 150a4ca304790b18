// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/imap/flags.h"
#include "core/imap/internaldate.h"
#include "core/imap/mailboxname.h"
#include "core/imap/uid.h"
#include "core/plan/options.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <optional>

namespace Mailhaul {

enum class CanaryKind {
    Trial,
    CleanUp ///< Only removes what a trial has left behind that was killed.
};

struct CanaryRequest
{
    Account source, destination;
    Options options; ///< Which folders are looked at for messages.
    QString
        journalFolder; ///< As in MigrationRequest; what is put into the new account is noted there.
    CanaryKind kind = CanaryKind::Trial;
};

/// One message that was copied for trial, and what the new server has made of it.
struct CanaryMessage
{
    /// What it was chosen for; one message can stand for several.
    enum class Kind { Ordinary, Large, Oldest, Keywords, OddFolder };
    enum class Bytes {
        Same,
        LineEnds,    ///< Nothing but CR and LF.
        HeaderAdded, ///< Lines were put in front of it.
        Other
    };

    QList<Kind> kinds;
    Imap::MailboxName folder; ///< Of the old account.
    Imap::Uid uid = 0;        ///< Likewise.
    qint64 size = 0;
    Bytes bytes = Bytes::Same;
    std::optional<Imap::InternalDate> dateBefore, dateAfter; ///< As far as the servers told.
    Imap::Flags lostFlags;
    std::optional<Error> refusal; ///< It was not taken, or could not be read back.

    bool isDateKept() const
    {
        return !dateBefore || !dateAfter
               || dateBefore->secondsSinceEpoch == dateAfter->secondsSinceEpoch;
    }
};

/// What a trial came to.
struct CanaryResult
{
    QList<CanaryMessage> messages;
    /// A folder name from the old account that the new one refused, or spelled otherwise; else empty.
    Imap::MailboxName changedName;
    /// What could not be removed again, or holds what is not ours; usually empty.
    QList<Imap::MailboxName> leftBehind;
    std::optional<Error> error; ///< Why it ended early; serverText is a whole sentence.

    bool isAllKept() const;
};

class CanaryRun;

/// Copies a handful of messages into a folder of its own in the new account, reads them back, compares
/// them in bytes, date and flags, and removes the folder. Works in a thread of its own; the old account
/// is only read.
class Canary final : public QObject
{
    Q_OBJECT

public:
    explicit Canary(QObject *parent = nullptr);
    ~Canary() override; ///< Cancels first if still running, and waits.

    void start(const CanaryRequest &request);
    /// True if a trial between these accounts was killed before it had removed what it made.
    static bool hasLeftovers(const CanaryRequest &request);
    /// Ends it soon; what is in the new account by then is removed first.
    void cancel();

signals:
    void finished(const Mailhaul::CanaryResult &result); ///< Exactly once after start().

private:
    QThread m_thread;
    CanaryRun *m_run = nullptr; ///< Lives in m_thread.
};

/// What the new server keeps and what it changes, in whole sentences; never empty.
QStringList sentencesFor(const CanaryResult &result);

} // namespace Mailhaul
