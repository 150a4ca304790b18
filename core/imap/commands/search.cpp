// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/search.h"

#include "core/imap/replycommand.h"

#include <algorithm>

namespace Mailhaul::Imap {

namespace {

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

} // namespace Mailhaul::Imap
