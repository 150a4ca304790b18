// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/search.h"

#include "core/imap/replycommand.h"

#include <algorithm>

namespace Mailhaul::Imap {

namespace {

// A UID and the blank before it have 11 bytes at most.
constexpr qint64 messagesInSearch = 300'000;
constexpr qint64 overlap = 1'000;
// No folder is listed that has more.
constexpr qint64 mostMessages = 10'000'000;

class SearchCommand final : public ReplyCommand<QList<Uid>>
{
public:
    SearchCommand() : ReplyCommand(Error::Scope::Folder) {}

    bool handle(Event &event) override
    {
        const auto *data = std::get_if<SearchData>(&event);
        if (!data)
            return false;
        m_uids.append(data->uids);
        return true;
    }

protected:
    Result<QList<Uid>> answer(const Status &) override
    {
        std::ranges::sort(m_uids);
        const auto rest = std::ranges::unique(m_uids);
        m_uids.erase(rest.begin(), rest.end());
        return m_uids;
    }

private:
    QList<Uid> m_uids;
};

} // namespace

Reply<QList<Uid>> search(Connection &connection, const QByteArray &criteria)
{
    return submit(
        connection, std::make_unique<SearchCommand>(),
        CommandText(connection.capabilities()).raw("UID SEARCH ").raw(criteria, TracePart::Words));
}

QByteArrayList searchesFor(const QByteArray &criteria, qint64 messages)
{
    if (messages <= messagesInSearch)
        return {criteria};
    // The character set is named before everything else (RFC 3501, 6.4.4).
    qsizetype begin = 0;
    if (criteria.first(qMin<qsizetype>(8, criteria.size())).toUpper() == "CHARSET ")
        begin = criteria.indexOf(' ', 8) + 1;
    QByteArrayList searches;
    for (qint64 first = 1; first <= qMin(messages, mostMessages); first += messagesInSearch) {
        const bool isLast = first + messagesInSearch > qMin(messages, mostMessages);
        const QByteArray from = QByteArray::number(qMax<qint64>(1, first - overlap));
        const QByteArray to =
            isLast ? QByteArray("*") : QByteArray::number(first + messagesInSearch - 1);
        searches.append(QByteArray(criteria).insert(begin, QByteArray(from + ':' + to + ' ')));
    }
    return searches;
}

} // namespace Mailhaul::Imap
