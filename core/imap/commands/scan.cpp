// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/scan.h"

#include "core/imap/replycommand.h"

#include <QCoreApplication>

namespace Mailhaul::Imap {

namespace {

// Far above any real mailbox.
constexpr qint64 messageLimit = 10'000'000;

/// What is wrong with a listing, from which nothing can be concluded then.
Error unusable(const QString &text)
{
    return {.code = Error::Code::Protocol,
            .scope = Error::Scope::Folder,
            .retry = Error::Retry::Never,
            .serverText = text};
}

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
        if (!data) {
            // What follows may be counted anew (EXPUNGE, VANISHED).
            m_last = {};
            return false;
        }
        if (data->bodyWasStreamed)
            return false;
        // Unsolicited ones may have no UID, but they have only flags.
        if (data->uid == 0) {
            m_hasNameless = m_hasNameless || data->size || data->received || data->header;
            return false;
        }
        const Place place{data->sequence, data->uid};
        m_isAmbiguous =
            m_isAmbiguous || (place.uid == m_last.uid && place.sequence != m_last.sequence);
        m_last = place;
        if (++m_messages <= messageLimit)
            m_onMessage(*data);
        return true;
    }

protected:
    Result<Status> answer(const Status &status) override
    {
        if (m_messages > messageLimit)
            return std::unexpected(unusable(
                QCoreApplication::translate("Imap", "The server lists messages without end.")));
        if (m_isAmbiguous)
            return std::unexpected(unusable(QCoreApplication::translate(
                "Imap", "The server gives several messages the same number.")));
        if (m_hasNameless)
            return std::unexpected(unusable(QCoreApplication::translate(
                "Imap", "The server lists messages without their numbers.")));
        return status;
    }

private:
    struct Place
    {
        qint64 sequence = 0;
        Uid uid = 0;
    };

    std::function<void(FetchData &)> m_onMessage;
    qint64 m_messages = 0;
    Place m_last; ///< Of the message told last; UID 0: it tells nothing about the next one.
    bool m_isAmbiguous = false;
    bool m_hasNameless = false;
};

} // namespace

Reply<Status> scanMessages(Connection &connection, const QByteArray &set, const QByteArray &items,
                           std::function<void(FetchData &)> onMessage)
{
    return submit(connection, std::make_unique<ScanCommand>(std::move(onMessage)),
                  CommandText(connection.capabilities())
                      .raw("UID FETCH ")
                      .raw(set, TracePart::Protocol)
                      .raw(" (")
                      .raw(items, TracePart::Protocol)
                      .raw(")"));
}

} // namespace Mailhaul::Imap
