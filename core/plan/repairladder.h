// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/flags.h"

#include <QByteArray>
#include <QString>

namespace Mailhaul {

/// How far a message may be changed that the destination refuses; each step includes those before it.
enum class RepairLimit {
    None,
    Keywords,  ///< Without keywords, of which the server may refuse one.
    Text,      ///< Line ends, NULs and over-long lines mended.
    Attachment ///< Unchanged inside a covering message.
};

/// What was done to a message so that it was taken.
enum class RepairStep { Keywords, Text, Attachment };

/// What happens to messages that the destination refuses.
struct RepairRules
{
    RepairLimit limit = RepairLimit::None;
    QString putAside; ///< Folder for .eml files of messages that could not be copied; empty: none.

    bool concernAnything() const { return limit != RepairLimit::None || !putAside.isEmpty(); }
};

/// The flags without keywords.
Imap::Flags withoutKeywords(const Imap::Flags &flags);

/// With CR LF at every line end, without NUL, and with no line of more than 998 bytes (RFC 5322, 2.1.1): fields of
/// the header are folded at blanks, other lines broken.
QByteArray mendedMessage(const QByteArray &message);

/// A message that says why \a message is attached to it. The fields that identify the message, its date and
/// its addresses are in its header too, so that it is found and recognised. \a explanation is for people, in one line.
QByteArray coveringMessage(const QByteArray &message, const QString &explanation);

/// A name for the file that keeps a message of a folder, without what file systems dislike.
QString putAsideName(const QString &folder, quint32 uid);

} // namespace Mailhaul
