// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/connection.h"
#include "core/plan/foldertree.h"

#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace Mailhaul {

/// How large the messages of an account are: their number, their sum, and the largest of them.
class MessageSizes
{
public:
    void add(qint64 bytes);

    qint64 messages() const { return m_messages; }
    qint64 bytes() const { return m_bytes; }
    qint64 biggest() const { return m_biggest; } ///< 0: none.
    /// How many are larger than \a limit, at most \a countedExactly.
    qint64 countAbove(qint64 limit) const;

    static constexpr qint64 countedExactly = 1000;

private:
    qint64 m_messages = 0, m_bytes = 0, m_biggest = 0;
    std::vector<qint64> m_largest; ///< A heap with the smallest of them first.
};

/// Lists the messages of some folders for their sizes only. \a each gets the index in \a folders and the size. A
/// folder that cannot be opened is left out; the error is the connection's.
Task<> measureMessages(std::shared_ptr<Imap::Connection> connection, QList<Folder> folders,
                       std::function<void(qsizetype folder, qint64 bytes)> each);

} // namespace Mailhaul
