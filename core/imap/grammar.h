// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/cursor.h"
#include "core/imap/event.h"

#include <QHash>

#include <optional>

/// The families of responses (RFC 3501, 7). Each function reads what follows the response's word; nothing
/// means that it makes no sense.
namespace Mailhaul::Imap::Grammar {

/// resp-text: an optional code in brackets, then text. Some servers send no text.
Status readStatus(Status::Kind kind, Cursor cursor);
/// The kind that a status word names, in any case.
std::optional<Status::Kind> statusKind(QByteArrayView word);

/// A server's words as people may see them: without control characters and of bounded length.
QString readableText(QByteArrayView text);

/// A list of flags. What is no flag (RFC 3501, 9) is left out, so that it cannot become part of a command;
/// keywords with brackets or 8-bit bytes are none, but occur.
std::optional<Flags> readFlags(Cursor &cursor);

/// What is remembered between FETCH responses, so that equal flags share their memory.
struct FetchMemory
{
    QHash<QByteArray, Flags> flags;
    qint64 unsharedBytes = 0; ///< Of flags that were too many or too long to be remembered.
};
std::optional<FetchData> readFetch(qint64 sequence, Cursor cursor, FetchMemory &memory);

/// Looks into the beginning of a FETCH response, before its body, for the UID.
Uid readUidBefore(QByteArrayView fetchPrefix);

std::optional<ListData> readList(ListData::Command command, Cursor cursor);
std::optional<NamespaceData> readNamespace(Cursor cursor);
std::optional<MailboxStatusData> readMailboxStatus(Cursor cursor);
/// What follows the numbers, such as a MODSEQ, is left out.
std::optional<SearchData> readSearch(Cursor cursor);
std::optional<AclData> readAcl(Cursor cursor);
std::optional<IdData> readId(Cursor cursor);
std::optional<QuotaData> readQuota(Cursor cursor);

} // namespace Mailhaul::Imap::Grammar
