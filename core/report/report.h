// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/imap/uid.h"
#include "core/plan/folderplan.h"
#include "core/trace/connectiontrace.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <optional>

namespace Mailhaul {

/// Something that the user is told about: what could not be done, where and why.
struct Problem
{
    enum class What {
        SignIn,
        ListFolders,
        CreateFolder,
        Subscribe,
        OpenFolder,
        ReadFolder, ///< Listing the messages of a folder.
        FetchMessage,
        AppendMessage,
        StoreFlags,
        StoreLabels,
        DeleteMessages,
        DeleteFolder,
        AccessRights, ///< Of a folder.
        Journal,
        Run ///< The run as a whole ended early.
    };
    What what = What::Run;
    Side side = Side::Source; ///< Whose server or folder it was.
    Imap::MailboxName folder; ///< On that side; empty if no folder is concerned.
    Imap::Uid uid = 0;        ///< On the source; 0 if no message is concerned.
    qint64 size = 0;          ///< Of that message.
    Error error;
    /// What was said around it; null: nothing is known.
    std::shared_ptr<const ProtocolExcerpt> protocol = {};
};

/// What a server told of itself when somebody had signed in.
struct ServerTold
{
    QString greeting;
    QStringList capabilities;
    quint16 port = 0;
    bool encrypted = false;
};

/// The fate of the messages of one folder or of all: found is always the sum of the bins below it. If
/// it is not, the mistake is ours, and the report says so.
struct Balance
{
    qint64 found = 0;
    qint64 copied = 0; ///< In a dry run: would be copied.
    qint64 alreadyThere = 0;
    qint64 leftOut = 0;  ///< By the user's choice.
    qint64 repeated = 0; ///< The same message occurs earlier in the same source folder.
    qint64 failed = 0;
    qint64 vanished = 0;   ///< Listed, but gone when it was to be read.
    qint64 notReached = 0; ///< The run was stopped or ended before.

    qint64 sumOfBins() const
    {
        return copied + alreadyThere + leftOut + repeated + failed + vanished + notReached;
    }
    bool isEven() const { return found == sumOfBins(); }
    Balance &operator+=(const Balance &other);
    bool operator==(const Balance &other) const = default;
};

/// Number and size of the messages on one side, in the folders of the plan.
struct SideSize
{
    qint64 folders = 0, messages = 0, bytes = 0, biggest = 0;

    friend SideSize operator+(const SideSize &a, const SideSize &b)
    {
        return {a.folders + b.folders, a.messages + b.messages, a.bytes + b.bytes,
                std::max(a.biggest, b.biggest)};
    }

    bool operator==(const SideSize &other) const = default;
};

struct FolderReport
{
    FolderPlanEntry entry;
    Balance balance;
    qint64 bytesCopied = 0;
    /// False for a folder that was never listed and of which the server told no number.
    bool isCounted = true;
};

/// True for a message above the size that the destination announces (APPENDLIMIT, RFC 7889): it was not even sent, so
/// the server has said nothing about it.
inline bool isAboveAnnouncedLimit(const Problem &problem)
{
    return problem.what == Problem::What::AppendMessage
           && problem.error.code == Error::Code::TooLarge && problem.error.serverText.isEmpty();
}

/// Figures of a run that are not in the balance; the names follow imapsync's statistics block.
struct Statistics
{
    QDateTime started, ended; ///< Local time, with its zone.
    int foldersBegun = 0, foldersTotal = 0;
    qint64 messagesCopied = 0;                ///< Successful APPENDs; 0 in a dry run.
    qint64 messagesToCopy = 0;                ///< In a dry run: what a real run would copy.
    qint64 messagesSkipped = 0;               ///< Already there, repeated or left out.
    qint64 bytesCopied = 0, bytesSkipped = 0; ///< Repeated messages are not in bytesSkipped.
    qint64 sourceDuplicates = 0, destinationDuplicates = 0;
    qint64 crossDuplicates = 0; ///< Left out because another folder of the destination has them.
    qint64 deletedOnSource = 0, deletedOnDestination = 0; ///< In a dry run: would be deleted.
    /// Of deletedOnDestination: strays that somebody else had marked before. imapsync does not count them.
    qint64 markedBefore = 0;
    qint64 repaired = 0; ///< Messages that were taken only after they had been changed.
    qint64 sourceVoid = 0,
           destinationVoid = 0;    ///< Neither Message-Id nor Received; told apart by content.
    qint64 identifiedOnSource = 0; ///< Distinct identities among the source's messages.
    qint64 identifiedOnDestination = 0;
    qint64 onSourceOnly = 0; ///< Distinct identities that are not on the destination at the end.
    qint64 onDestinationOnly = 0;
    qint64 biggestCopied = 0; ///< Bytes.
    int sourceReconnections = 0, destinationReconnections = 0;
    std::optional<SideSize> sourceAtStart, destinationAtStart;
    std::optional<SideSize> sourceAtEnd, destinationAtEnd;
};

/// What a run came to.
struct Report
{
    enum class Outcome {
        Completed, ///< Went to its end; there may still be problems.
        Stopped,   ///< By the user; can be continued.
        Failed     ///< Ended early; the last problem says why.
    };
    Outcome outcome = Outcome::Completed;
    RunKind kind = RunKind::Copy;
    Balance balance;
    QList<FolderReport> folders;
    QList<Problem> problems;
    Statistics statistics;
    /// Where the fate of every message is written down; empty if there is no such file.
    QString journalFile;
    /// Where the journal and the run have counted differently, which would be our mistake: the
    /// journal's figures.
    std::optional<Balance> journalBalance;
    std::optional<ServerTold> sourceServer, destinationServer; ///< Where a sign-in succeeded.
};

} // namespace Mailhaul
