// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/messagepreparation.h"

#include "core/base/shellcommand.h"

#include <algorithm>

namespace Mailhaul {

namespace {

using Verdict = PreparedMessage::Verdict;

std::optional<LeftOutReason> reasonFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::LeftOutByPattern:
        return LeftOutReason::Pattern;
    case Verdict::LeftOutByLineLength:
        return LeftOutReason::LineLength;
    case Verdict::Empty:
        return LeftOutReason::Empty;
    case Verdict::Send:
    case Verdict::NeedsCommand:
        break;
    }
    return std::nullopt;
}

/// Runs the command on the message; false: it is left out.
Task<bool> change(QByteArray &message, QString command, Prepared &prepared)
{
    const auto outcome = co_await runInShell(command, message);
    if (!outcome->complaints.isEmpty())
        prepared.complaints.append({command, outcome->complaints});
    if (!outcome->isGood)
        prepared.leftOut = LeftOutReason::Command;
    message = outcome->output;
    co_return outcome->isGood;
}

} // namespace

Reply<QByteArray> wholeBody(const Imap::MessageBodyPtr &body)
{
    const auto bytes = std::make_shared<QByteArray>();
    const auto promise = std::make_shared<Reply<QByteArray>::Promise>();
    // The body owns the function, so the function must not own the body.
    const auto consume = [bytes, promise, source = body.get()] {
        for (QByteArray piece = source->take(); !piece.isEmpty(); piece = source->take())
            bytes->append(piece);
        if (source->isTaken())
            promise->complete(*bytes);
        else if (source->failure())
            promise->complete(std::unexpected(*source->failure()));
    };
    body->onReadable = consume;
    consume();
    return promise->reply();
}

Imap::MessageBodyPtr bodyOf(const QByteArray &bytes)
{
    const auto body = std::make_shared<Imap::MessageBody>(bytes.size(), nullptr);
    if (!bytes.isEmpty())
        body->push(bytes);
    return body;
}

Task<Prepared> prepareMessage(QByteArray bytes, const MessageRules &rules, Imap::Uid uid,
                              const PerlVariables &variables)
{
    const ContentRules &content = rules.content;
    IdentityRules identity = rules.identity;
    identity.basis = IdentityBasis::Header;
    const bool isVoid = !identityFromHeader(bytes, identity, bytes.size());
    Prepared prepared;
    const PreparedMessage changed = changedMessage(std::move(bytes), content, variables);
    if (changed.verdict == Verdict::LeftOutByPattern) {
        prepared.leftOut = LeftOutReason::Pattern;
        co_return prepared;
    }
    QByteArray text = changed.bytes;
    for (const QString &command : content.commands) {
        if (const auto isGood = co_await change(text, command, prepared); !*isGood)
            co_return prepared;
    }
    const PreparedMessage finished = finishedMessage(std::move(text), content, uid, isVoid);
    prepared.leftOut = reasonFor(finished.verdict);
    prepared.bytes = finished.bytes;
    if (finished.verdict == Verdict::NeedsCommand)
        co_await change(prepared.bytes, content.longLineCommand, prepared);
    // The standard knows no other line end, and servers refuse the others or count them in their own way.
    if (!prepared.leftOut && rules.needWholeMessages())
        prepared.bytes = withStandardLineEnds(prepared.bytes);
    co_return prepared;
}

} // namespace Mailhaul
