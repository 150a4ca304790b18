// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/list.h"

#include "core/imap/commands/status.h"
#include "core/imap/replycommand.h"

#include <QCoreApplication>

namespace Mailhaul::Imap {

namespace {

// Far above any real account; a server that goes on without end is stopped here.
constexpr qsizetype mailboxLimit = 200'000;
constexpr qint64 listedBytesLimit = 64 * 1024 * 1024;

Error listsWithoutEnd()
{
    return protocolError(
        QCoreApplication::translate("Imap", "The server lists folders without end."));
}

/// How much was listed so far.
class Extent
{
public:
    /// False: it is too much now.
    bool add(const ListData &data)
    {
        m_bytes += data.name.raw().size() + data.separator.size();
        for (const QByteArray &attribute : data.attributes)
            m_bytes += attribute.size() + qint64(sizeof attribute);
        return ++m_mailboxes <= mailboxLimit && m_bytes < listedBytesLimit;
    }
    bool add(const MailboxStatusData &data)
    {
        m_bytes += data.name.raw().size();
        return ++m_statuses <= mailboxLimit && m_bytes < listedBytesLimit;
    }

private:
    qint64 m_mailboxes = 0, m_statuses = 0, m_bytes = 0;
};

class ListCommand final : public ReplyCommand<QList<ListData>>
{
public:
    explicit ListCommand(ListData::Command which)
        : ReplyCommand(Error::Scope::Account)
        , m_which(which)
    {}

    bool handle(Event &event) override
    {
        auto *data = std::get_if<ListData>(&event);
        if (!data || data->command != m_which)
            return false;
        if (m_extent.add(*data))
            m_found.append(std::move(*data));
        else
            m_tooMany = true;
        return true;
    }

protected:
    Result<QList<ListData>> answer(const Status &) override
    {
        if (m_tooMany)
            return std::unexpected(listsWithoutEnd());
        return std::move(m_found);
    }

private:
    ListData::Command m_which;
    QList<ListData> m_found;
    Extent m_extent;
    bool m_tooMany = false;
};

class ListWithStatusCommand final : public ReplyCommand<ListedWithStatus>
{
public:
    ListWithStatusCommand() : ReplyCommand(Error::Scope::Folder) {}

    bool handle(Event &event) override
    {
        if (auto *status = std::get_if<MailboxStatusData>(&event)) {
            if (m_extent.add(*status))
                m_listed.statuses.append(std::move(*status));
            else
                m_tooMany = true;
            return true;
        }
        auto *data = std::get_if<ListData>(&event);
        if (!data || data->command != ListData::Command::List)
            return false;
        if (m_extent.add(*data))
            m_listed.mailboxes.append(std::move(*data));
        else
            m_tooMany = true;
        return true;
    }

protected:
    Result<ListedWithStatus> answer(const Status &) override
    {
        if (m_tooMany)
            return std::unexpected(listsWithoutEnd());
        return std::move(m_listed);
    }

private:
    ListedWithStatus m_listed;
    Extent m_extent;
    bool m_tooMany = false;
};

class NamespaceCommand final : public ReplyCommand<NamespaceData>
{
public:
    NamespaceCommand() : ReplyCommand(Error::Scope::Account) {}

    bool handle(Event &event) override
    {
        auto *data = std::get_if<NamespaceData>(&event);
        if (!data)
            return false;
        m_data = *data;
        return true;
    }

protected:
    Result<NamespaceData> answer(const Status &) override { return m_data; }

private:
    NamespaceData m_data;
};

Reply<QList<ListData>> sendList(Connection &connection, ListData::Command which, OwnWords text)
{
    return submit(connection, std::make_unique<ListCommand>(which),
                  CommandText(connection.capabilities()).raw(text));
}

} // namespace

Reply<QList<ListData>> list(Connection &connection)
{
    const Capabilities &capabilities = connection.capabilities();
    const bool isExtended =
        capabilities.has(Capability::specialUse) && capabilities.has(Capability::listExtended);
    return sendList(connection, ListData::Command::List,
                    isExtended ? OwnWords("LIST \"\" \"*\" RETURN (SPECIAL-USE)")
                               : OwnWords("LIST \"\" \"*\""));
}

Reply<ListedWithStatus> listWithStatus(Connection &connection, StatusSize size)
{
    const Capabilities &capabilities = connection.capabilities();
    return submit(connection, std::make_unique<ListWithStatusCommand>(),
                  CommandText(capabilities)
                      .raw("LIST \"\" \"*\" RETURN (SUBSCRIBED ")
                      .raw(capabilities.has(Capability::specialUse)
                               ? OwnWords("SPECIAL-USE STATUS ")
                               : OwnWords("STATUS "))
                      .raw(statusItems(capabilities, size), TracePart::Protocol)
                      .raw(")"));
}

Reply<QList<ListData>> listSubscribed(Connection &connection)
{
    return sendList(connection, ListData::Command::Lsub, "LSUB \"\" \"*\"");
}

Reply<QList<ListData>> listSeparator(Connection &connection)
{
    return sendList(connection, ListData::Command::List, "LIST \"\" \"\"");
}

Reply<NamespaceData> nameSpace(Connection &connection)
{
    return submit(connection, std::make_unique<NamespaceCommand>(),
                  CommandText(connection.capabilities()).raw("NAMESPACE"));
}

} // namespace Mailhaul::Imap
