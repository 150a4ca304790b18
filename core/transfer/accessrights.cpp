// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/accessrights.h"

#include "core/imap/commands/acl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

QByteArray sorted(QByteArray rights)
{
    std::ranges::sort(rights);
    return rights;
}

std::optional<QByteArray> rightsOf(const QList<Imap::AclData::Entry> &entries,
                                   const QByteArray &identifier)
{
    const auto found = std::ranges::find(entries, identifier, &Imap::AclData::Entry::identifier);
    return found == entries.cend() ? std::nullopt : std::optional(found->rights);
}

bool reachesFurther(const Error &error)
{
    return error.scope != Error::Scope::Folder && error.scope != Error::Scope::Message;
}

} // namespace

QList<Imap::AclData::Entry> rightsToSet(const QList<Imap::AclData::Entry> &source,
                                        const QList<Imap::AclData::Entry> &destination,
                                        const QByteArray &owner)
{
    QList<Imap::AclData::Entry> changes;
    for (const auto &[identifier, rights] : source) {
        const QByteArray there = rightsOf(destination, identifier).value_or(QByteArray());
        if (sorted(there) == sorted(rights))
            continue;
        QByteArray wanted = rights;
        if (identifier == owner) {
            for (const char right : there) {
                if (!wanted.contains(right))
                    wanted.append(right);
            }
            if (sorted(wanted) == sorted(there))
                continue;
        }
        changes.append({identifier, wanted});
    }
    for (const auto &[identifier, rights] : destination) {
        const bool isKnown = rightsOf(source, identifier).has_value();
        if (!isKnown && identifier != owner && identifier != "owner" && !rights.isEmpty())
            changes.append({identifier, QByteArray()});
    }
    return changes;
}

Task<> copyAccessRights(LaneContext &context, std::shared_ptr<Line> source,
                        std::shared_ptr<Line> destination, FolderPlanEntry entry)
{
    const bool writes = context.options().writes();
    if (!source->connection().capabilities().has(Imap::Capability::acl)
        || !destination->connection().capabilities().has(Imap::Capability::acl)
        || (!writes && !context.folderExists(entry.target)))
        co_return {};
    const auto fail = [&](Side side, const Error &error) {
        context.problem({.what = Problem::What::AccessRights,
                         .side = side,
                         .folder = side == Side::Source ? entry.source.name : entry.target,
                         .error = error});
    };
    auto wantedReply = Imap::getAcl(source->connection(), entry.source.name);
    auto thereReply = Imap::getAcl(destination->connection(), entry.target);
    const auto wanted = co_await wantedReply;
    const auto there = co_await thereReply;
    for (const auto &[side, answer] :
         {std::pair(Side::Source, wanted), std::pair(Side::Destination, there)}) {
        if (answer)
            continue;
        if (reachesFurther(answer.error()))
            co_return std::unexpected(answer.error());
        fail(side, answer.error());
        co_return {};
    }
    const Account &account = context.account(Side::Destination);
    const QByteArray owner =
        (account.authorizationUser.isEmpty() ? account.user : account.authorizationUser).toUtf8();
    for (const auto &[identifier, rights] : rightsToSet(*wanted, *there, owner)) {
        if (writes) {
            const auto set =
                co_await Imap::setAcl(destination->connection(), entry.target, identifier, rights);
            if (!set && reachesFurther(set.error()))
                co_return std::unexpected(set.error());
            if (!set) {
                fail(Side::Destination, set.error());
                continue;
            }
        }
        context.record().happen(Happened::RightsCopied{entry.target, identifier, rights});
    }
    co_return {};
}

} // namespace Mailhaul
