// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/flags.h"
#include "core/imap/internaldate.h"
#include "core/imap/mailboxname.h"
#include "core/imap/mailboxstate.h"
#include "core/imap/uid.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Mailhaul::Imap {

/// OK, NO, BAD, BYE or PREAUTH with its response code (RFC 3501, 7.1).
struct Status
{
    enum class Kind { Ok, No, Bad, Bye, PreAuth };
    Kind kind = Kind::Ok;
    QByteArray code;      ///< Upper case, without arguments; empty if there is none.
    QByteArray arguments; ///< What follows the code inside the brackets.
    QString text;
    ProtocolPlace place = {}; ///< Of a tagged one.
};

/// The answer that ends a command.
struct Tagged
{
    QByteArray tag;
    Status status;
};

/// "+": the server waits for a literal or for the next step of a sign-in.
struct Continuation
{
    QByteArray text;
};

struct CapabilityData
{
    QByteArrayList words;
};

/// One line of LIST or LSUB.
struct ListData
{
    enum class Command { List, Lsub };
    Command command = Command::List;
    QByteArrayList attributes; ///< Lower case, with the backslash.
    QByteArray separator;      ///< Empty: none.
    MailboxName name;
};

/// The first personal namespace (RFC 2342); the others are not used.
struct NamespaceData
{
    bool hasPersonal = false;
    QByteArray prefix;
    QByteArray separator;
};

/// An answer to STATUS; what was not asked or not told is missing.
struct MailboxStatusData
{
    MailboxName name;
    std::optional<qint64> messages, uidNext, uidValidity, size, appendLimit, highestModSeq;

    MailboxState state() const
    {
        return {.uidValidity = quint32(uidValidity.value_or(0)),
                .uidNext = Uid(uidNext.value_or(0)),
                .messages = messages.value_or(0),
                .highestModSeq = quint64(highestModSeq.value_or(0))};
    }
};

/// What a server says of itself (RFC 2971); names in lower case, at most 30.
struct IdData
{
    QList<std::pair<QByteArray, QByteArray>> fields;
};

/// One quota root (RFC 9208).
struct QuotaData
{
    struct Resource
    {
        QByteArray name; ///< Upper case, such as "STORAGE", which counts units of 1,024 bytes.
        qint64 usage = 0;
        qint64 limit = 0;
    };
    QByteArray root;
    QList<Resource> resources; ///< At most 20.
};

struct Exists
{
    qint64 count = 0;
};

struct Expunged
{
    qint64 sequence = 0;
};

/// Messages that a search found (RFC 3501, 7.2.5), in the server's order.
struct SearchData
{
    QList<Uid> uids;
};

/// Who may do what with a mailbox (RFC 4314, 3.6).
struct AclData
{
    struct Entry
    {
        QByteArray identifier, rights;
    };
    MailboxName name;
    QList<Entry> entries;
};

/// FLAGS of a mailbox.
struct FlagsData
{
    Flags flags;
};

/// A FETCH response. A streamed body is not in it: it came as events before this one.
struct FetchData
{
    qint64 sequence = 0;
    Uid uid = 0; ///< 0: not told.
    std::optional<qint64> size;
    std::optional<Flags> flags;
    std::optional<InternalDate> received;
    std::optional<QByteArray> header; ///< Of any BODY[HEADER…] item; an absent one (NIL) is empty.
    std::optional<QByteArray>
        body; ///< A BODY[] that came as a string instead of a literal; NIL is none.
    bool bodyWasStreamed = false;
    std::optional<QByteArrayList> labels; ///< Gmail's X-GM-LABELS, sorted.
};

/// A message's literal begins.
struct BodyBegin
{
    qint64 sequence = 0;
    Uid uid = 0;     ///< 0 if the server tells it only after the literal.
    qint64 size = 0; ///< Exact: the literal's.
};

struct BodyChunk
{
    QByteArray bytes;
};

struct BodyEnd
{};

/// Something that the engine has no use for.
struct OtherData
{
    QByteArray word;
};

/// What a server can say.
using Event =
    std::variant<Status, Tagged, Continuation, CapabilityData, ListData, NamespaceData,
                 MailboxStatusData, IdData, QuotaData, Exists, Expunged, FlagsData, FetchData,
                 SearchData, AclData, BodyBegin, BodyChunk, BodyEnd, OtherData>;

} // namespace Mailhaul::Imap
