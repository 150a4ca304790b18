// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagebody.h"

#include <algorithm>

namespace Mailhaul::Imap {

MessageBody::MessageBody(qint64 size, std::shared_ptr<FlowBudget> budget)
    : m_size(size)
    , m_budget(std::move(budget))
{}

MessageBody::~MessageBody()
{
    setStarving(false);
    if (m_budget)
        m_budget->release(m_pushed - m_taken);
}

bool MessageBody::push(QByteArray bytes)
{
    if (m_failure || m_pushed + bytes.size() > m_size)
        return false;
    if (bytes.isEmpty())
        return true;
    m_pushed += bytes.size();
    setStarving(false);
    if (m_discarded) {
        m_taken = m_pushed;
        return true;
    }
    const qint64 length = bytes.size();
    m_pieces.push_back(std::move(bytes));
    if (m_budget)
        m_budget->add(length);
    if (onReadable)
        onReadable();
    return true;
}

QByteArray MessageBody::beginning(qsizetype limit) const
{
    QByteArray bytes;
    for (const QByteArray &piece : m_pieces) {
        if (bytes.size() >= limit)
            break;
        bytes.append(piece.first(std::min(piece.size(), limit - bytes.size())));
    }
    return bytes;
}

QByteArray MessageBody::take()
{
    if (m_pieces.empty()) {
        setStarving(!isComplete() && !m_failure && !m_discarded);
        return {};
    }
    QByteArray piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    m_taken += piece.size();
    if (m_budget)
        m_budget->release(piece.size());
    return piece;
}

void MessageBody::fail(const Error &error)
{
    if (m_failure || isComplete())
        return;
    m_failure = error;
    setStarving(false);
    if (onReadable)
        onReadable();
}

void MessageBody::discard()
{
    m_discarded = true;
    onReadable = {};
    while (!take().isEmpty()) {
    }
}

void MessageBody::setStarving(bool isStarving)
{
    if (!m_budget || isStarving == m_isStarving)
        return;
    m_isStarving = isStarving;
    if (isStarving)
        m_budget->beginStarving();
    else
        m_budget->endStarving();
}

} // namespace Mailhaul::Imap
