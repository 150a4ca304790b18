// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/imapwitness.h"

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace Mailhaul::Test {

struct RandomFolder
{
    QString name;
    QList<WitnessAppend> messages;
};

enum class Oddities {
    Some, ///< no header, no final line end: not every server keeps these as they are
    None,
};

/// One to five folders with two to some two hundred messages in all, most of them small and no two
/// alike. INBOX comes first.
QList<RandomFolder> randomMailbox(QRandomGenerator &random, Oddities oddities);

qint64 byteCount(const QList<RandomFolder> &mailbox);

/// Into the account that \a witness is signed in to. False with the reason in \a witness.
bool fill(ImapWitness &witness, const QList<RandomFolder> &mailbox);

} // namespace Mailhaul::Test
