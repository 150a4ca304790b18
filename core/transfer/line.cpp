// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/line.h"

namespace Mailhaul {

namespace {

QCoro::Task<> noteAnswer(std::shared_ptr<Opening> opening, Reply<Imap::SelectedMailbox> reply)
{
    opening->answer = co_await reply;
    opening->answered.open();
}

} // namespace

std::shared_ptr<Opening> Line::open(const Imap::MailboxName &name, Imap::Access access)
{
    m_current = std::make_shared<Opening>();
    m_current->name = name;
    m_current->access = access;
    m_current->answered.close();
    noteAnswer(m_current, Imap::select(connection(), name, access));
    return m_current;
}

std::shared_ptr<Opening> Line::use(const Imap::MailboxName &name, Imap::Access access)
{
    const bool isOpen = m_current && m_current->name == name && m_current->access == access
                        && (!m_current->answer || *m_current->answer);
    return isOpen ? m_current : open(name, access);
}

} // namespace Mailhaul
