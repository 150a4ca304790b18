// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/wholemessage.h"

#include "core/transfer/messagepreparation.h"

namespace Mailhaul {

Task<QByteArray> readMessage(std::shared_ptr<Line> line, ListedFolder folder,
                             ScannedMessage message)
{
    FlightWindow window(1, message.size + 1);
    const MessageList wanted{message};
    BodySource bodies(line, folder, wanted, {}, window, nullptr);
    const auto fetched = co_await bodies.next();
    if (!fetched)
        co_return std::unexpected(fetched.error());
    if (fetched->uid == 0)
        co_return std::unexpected(Error{.code = Error::Code::Gone, .scope = Error::Scope::Message});
    auto arriving = wholeBody(fetched->body);
    const auto bytes = co_await arriving;
    co_return bytes;
}

} // namespace Mailhaul
