// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/uid.h"
#include "core/text/perloperator.h"

#include <QStringList>

#include <optional>

namespace Mailhaul {

/// What happens to requests for a receipt, which old messages would send once more.
enum class ReadReceipts { Kept, Disarmed };

/// What happens to messages without an identifying header field.
enum class VoidMessages {
    AsTheyAre,
    GivenIdentity ///< A line "Message-Id: <UID@imapsync>" is put in front.
};

/// What happens to a message whose size is not what the server told.
enum class SizeMismatch { Tolerated, Refused };

/// What is changed in messages, and which are left out for what they consist of.
struct ContentRules
{
    QList<PerlPattern> leftOut; ///< Messages whose bytes match any of them are not copied.
    QList<PerlOperator> changes;
    QStringList commands; ///< Of the shell: each gets the message and gives what becomes of it.
    ReadReceipts receipts = ReadReceipts::Kept;
    VoidMessages voids = VoidMessages::AsTheyAre;
    std::optional<qint64> cutAfter;    ///< Bytes.
    std::optional<qint64> longestLine; ///< With its line end: longer ones keep the message out.
    std::optional<qint64> shortestLongestLine; ///< So does a longest line of that length or less.
    QString longLineCommand; ///< Of the shell: mends messages above longestLine instead.
    SizeMismatch sizeMismatch = SizeMismatch::Tolerated;

    /// False: messages go through as they are, and may be streamed.
    bool needWholeMessages() const;
};

/// A message that is ready to be sent, or left out.
struct PreparedMessage
{
    enum class Verdict {
        Send,
        LeftOutByPattern,
        LeftOutByLineLength,
        NeedsCommand, ///< ContentRules::longLineCommand has to mend it.
        Empty ///< Nothing is left of it.
    };
    Verdict verdict = Verdict::Send;
    QByteArray bytes;
};

/// Carries out the rules in imapsync's order: patterns, operators, receipts, identity, length, lines.
/// \a isVoid: it has no identifying header field. \a variables: users, hosts, and h1_current_folder and
/// h2_current_folder with the raw names of both folders. Commands are not run; they come between the two
/// steps below.
PreparedMessage preparedMessage(QByteArray message, const ContentRules &rules, Imap::Uid uid,
                                bool isVoid, const PerlVariables &variables);
/// The first step: patterns, operators, receipts.
PreparedMessage changedMessage(QByteArray message, const ContentRules &rules,
                               const PerlVariables &variables);
/// The second step: identity, length, lines.
PreparedMessage finishedMessage(QByteArray message, const ContentRules &rules, Imap::Uid uid,
                                bool isVoid);

/// With its line end; 0 for an empty message.
qint64 longestLineOf(QByteArrayView message);

/// With CR LF in place of each LF without CR.
QByteArray withStandardLineEnds(const QByteArray &message);

/// With the first Disposition-Notification-To field of its header renamed.
QByteArray withReceiptsDisarmed(const QByteArray &message);

/// The line that VoidMessages::GivenIdentity puts in front, with its line end.
QByteArray artificialIdentity(Imap::Uid uid);

} // namespace Mailhaul
