// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/messagerepair.h"

#include "core/transfer/messagepreparation.h"
#include "core/transfer/wholemessage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Mailhaul {

namespace {

/// What is sent in one try.
struct Rung
{
    RepairStep step;
    Imap::Flags flags;
    QByteArray bytes;
};

/// The tries that make a difference, in order.
QList<Rung> ladder(const RefusedMessage &refused, const QByteArray &bytes, RepairLimit limit)
{
    QList<Rung> rungs;
    const Imap::Flags &flags = refused.message.flags;
    const Imap::Flags plain = withoutKeywords(flags);
    if (limit == RepairLimit::None)
        return rungs;
    if (plain != flags)
        rungs.append({RepairStep::Keywords, plain, bytes});
    if (limit == RepairLimit::Keywords)
        return rungs;
    const QByteArray mended = mendedMessage(bytes);
    if (mended != bytes)
        rungs.append({RepairStep::Text, plain, mended});
    if (limit == RepairLimit::Text)
        return rungs;
    const QString explanation =
        QCoreApplication::translate(
            "Repair", "The new account refused this message (%1), so it is attached unchanged.")
            .arg(refused.refusal.serverText);
    rungs.append({RepairStep::Attachment, plain, coveringMessage(bytes, explanation)});
    return rungs;
}

/// Without a file if it cannot be written.
QString putAside(const QByteArray &bytes, const QString &folder, const Imap::MailboxName &name,
                 Imap::Uid uid)
{
    if (!QDir().mkpath(folder))
        return {};
    const QString path = QDir(folder).filePath(putAsideName(name.display(), uid));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
    return file.commit() ? path : QString();
}

} // namespace

Task<RepairOutcome> repairMessage(std::shared_ptr<Line> source, std::shared_ptr<Line> destination,
                                  ListedFolder folder, Imap::MailboxName target,
                                  RefusedMessage refused, MessageRules rules,
                                  PerlVariables variables)
{
    RepairOutcome outcome{.refusal = refused.refusal};
    const auto original = co_await readMessage(source, folder, refused.message);
    if (!original && original.error().scope != Error::Scope::Message)
        co_return std::unexpected(original.error());
    if (!original)
        co_return outcome;
    QByteArray bytes = *original;
    if (rules.needWholeMessages()) {
        const auto prepared = co_await prepareMessage(bytes, rules, refused.message.uid, variables);
        if (prepared && !prepared->leftOut)
            bytes = prepared->bytes;
    }
    const auto date = refused.message.isDateKnown && rules.date != DateRule::None
                          ? std::optional(refused.message.received)
                          : std::nullopt;
    for (const Rung &rung : ladder(refused, bytes, rules.repair.limit)) {
        const auto appended = co_await Imap::append(destination->connection(), target,
                                                    {{rung.flags, date, bodyOf(rung.bytes)}});
        if (appended) {
            outcome.step = rung.step;
            outcome.bytes = rung.bytes.size();
            outcome.newUid = appended->uids.isEmpty() ? 0 : appended->uids.first();
            co_return outcome;
        }
        if (appended.error().scope != Error::Scope::Message)
            co_return std::unexpected(appended.error());
        outcome.refusal = appended.error();
    }
    if (!rules.repair.putAside.isEmpty())
        outcome.file = putAside(*original, rules.repair.putAside, folder.name, refused.message.uid);
    co_return outcome;
}

} // namespace Mailhaul
