// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/scan.h"

#include "core/imap/replycommand.h"

namespace Mailhaul::Imap {

namespace {

class ScanCommand final : public ReplyCommand<Status>
{
public:
    explicit ScanCommand(std::function<void(FetchData &)> onMessage)
        : ReplyCommand(Error::Scope::Folder)
        , m_onMessage(std::move(onMessage))
    {}

    bool handle(Event &event) override
    {
        auto *data = std::get_if<FetchData>(&event);
        // Unsolicited ones have no UID, or only flags.
        if (!data || data->uid == 0 || data->bodyWasStreamed)
            return false;
        m_onMessage(*data);
        return true;
    }

protected:
    Result<Status> answer(const Status &status) override { return status; }

private:
    std::function<void(FetchData &)> m_onMessage;
};

} // namespace

Reply<Status> scanMessages(Connection &connection, const QByteArray &set, const QByteArray &items,
                           std::function<void(FetchData &)> onMessage)
{
    return submit(connection, std::make_unique<ScanCommand>(std::move(onMessage)),
                  CommandText(connection.capabilities())
                      .raw("UID FETCH ")
                      .raw(set)
                      .raw(" (")
                      .raw(items)
                      .raw(")"));
}

} // namespace Mailhaul::Imap
