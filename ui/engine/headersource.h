// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/headerreader.h"

#include <QObject>

namespace Mailhaul {

/// Headers of single messages for lists that people read; the rules are those of core's HeaderReader.
class HeaderSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setAccount(const Account &account) = 0;
    virtual void ask(const Imap::MailboxName &folder, const QList<Imap::Uid> &uids) = 0;
    virtual void rest() = 0;

signals:
    void answered(const Mailhaul::Imap::MailboxName &folder, const Mailhaul::MessageHeads &heads);
    void failed(const Mailhaul::Imap::MailboxName &folder, const Mailhaul::Error &error);
};

} // namespace Mailhaul
