// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/options.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <expected>
#include <optional>

namespace Mailhaul {

/// Rules about folders as people write them; see FolderRules for what they come to.
struct FolderRuleChoices
{
    bool matchesPurpose = true; ///< "Sent" finds "Gesendet" (RFC 6154).
    bool leavesEmptyOut = false;
    QString sourcePrefix, destinationPrefix; ///< For people; empty: what the server says.
    QString subfolder;                       ///< Everything goes below it; empty: nothing does.
    QStringList renamings;          ///< Operators such as s/old/new/ for names on the destination.
    QStringList includes, excludes; ///< Regular expressions for names on the source.

    bool operator==(const FolderRuleChoices &other) const = default;
};

/// Rules about messages as people choose them.
struct MessageChoices
{
    std::optional<QDate> sentSince, sentBefore; ///< By the Date field; the second excludes its day.
    std::optional<qint64> largest, smallest;    ///< Bytes; both may still be copied.
    QString search;                             ///< SEARCH criteria of IMAP; empty: all.
    Duplicates duplicates = Duplicates::CopiedOnce;
    FlagSync flagSync = FlagSync::Merge;
    bool deletesCopied = false; ///< From the old account, once they are in the new one.
    bool deletesStray = false;  ///< From the new account, what the old one does not have.

    bool deleteAnything() const { return deletesCopied || deletesStray; }
    bool operator==(const MessageChoices &other) const = default;
};

/// Everything that the user changes about folders and messages; one value, so that every change can
/// be undone.
struct FolderChoices
{
    QHash<Imap::MailboxName, Imap::MailboxName> targets;
    QSet<Imap::MailboxName> leftOut;
    FolderRuleChoices rules;
    MessageChoices messages;

    bool operator==(const FolderChoices &other) const = default;
};

/// What a run needs to know; its kind is left to the caller, and what the choices know nothing of stays as it is in
/// \a options. The error is a sentence about the first rule that cannot be used.
std::expected<Options, QString> optionsFor(const FolderChoices &choices, Options options = {});

/// The criteria that a search on the old account is made with; empty: all messages.
QByteArray searchCriteria(const MessageChoices &choices);

} // namespace Mailhaul
