// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplemessages.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Mailhaul::Test {

class ImapWitness;

enum class SampleSize {
    Small, ///< for tests: about a hundred messages, 2 MB at most
    Full,  ///< for the demo: about 500 messages, 70 MB, the biggest attachment 30 MB
};

struct SampleFolder
{
    QStringList path; ///< one name a level; no `/` and no `.` in it, so any separator will do
    QString role;     ///< `Sent`, `Drafts`, …: goes where the server has that special use
    bool isSubscribed = true;
    QList<SampleMessage> messages;
};

/// A mailbox with everything that real ones hold and that copies get wrong. The same for the same
/// size and seed.
struct SampleMailbox
{
    QList<SampleFolder> folders;

    static SampleMailbox make(SampleSize size, quint32 seed = 1);

    qsizetype messageCount() const;
    qint64 byteCount() const;
};

/// What \a folder is called in the account that \a witness is logged in to, prefix and separator
/// included.
QString folderName(const SampleFolder &folder, ImapWitness &witness);

/// Creates the folders and appends the messages. \a mayGoOn is asked before each folder. False
/// when it said no or the server refused; the reason is then in \a witness.
bool fillAccount(ImapWitness &witness, const SampleMailbox &mailbox,
                 const std::function<bool()> &mayGoOn = {});

} // namespace Mailhaul::Test
