// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/statuserror.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

struct Meaning
{
    QByteArrayView code;
    Error::Code error;
    Error::Retry retry;
};

constexpr auto meanings = std::to_array<Meaning>({
    {"OVERQUOTA", Error::Code::OverQuota, Error::Retry::Never},
    {"TOOBIG", Error::Code::TooLarge, Error::Retry::Never},
    {"AUTHENTICATIONFAILED", Error::Code::Authentication, Error::Retry::Never},
    {"AUTHORIZATIONFAILED", Error::Code::Authentication, Error::Retry::Never},
    {"EXPIRED", Error::Code::Authentication, Error::Retry::Never},
    {"PRIVACYREQUIRED", Error::Code::EncryptionMissing, Error::Retry::Never},
    {"NONEXISTENT", Error::Code::Gone, Error::Retry::Never},
    {"UNAVAILABLE", Error::Code::Rejected, Error::Retry::AfterPause},
    {"INUSE", Error::Code::Rejected, Error::Retry::AfterPause},
    {"LIMIT", Error::Code::Rejected, Error::Retry::AfterPause},
    {"THROTTLED", Error::Code::Throttled, Error::Retry::AfterPause},
    {"SERVERBUG", Error::Code::Rejected, Error::Retry::AfterPause},
});

bool saysOverQuota(const QString &text)
{
    // Courier and others have no response code for it.
    return text.contains("quota"_L1, Qt::CaseInsensitive)
           && (text.contains("exceed"_L1, Qt::CaseInsensitive)
               || text.contains("over"_L1, Qt::CaseInsensitive)
               || text.contains("full"_L1, Qt::CaseInsensitive));
}

bool saysTooLarge(const QString &text)
{
    return text.contains("too large"_L1, Qt::CaseInsensitive)
           || text.contains("too big"_L1, Qt::CaseInsensitive)
           || text.contains("size is larger"_L1, Qt::CaseInsensitive)
           || text.contains("maximum message size"_L1, Qt::CaseInsensitive)
           || text.contains("size of appendable message"_L1, Qt::CaseInsensitive);
}

/// Servers that have no response code for it, such as Exchange and Gmail.
bool saysThrottled(const QString &text)
{
    return text.contains("throttled"_L1, Qt::CaseInsensitive)
           || text.contains("too many simultaneous connections"_L1, Qt::CaseInsensitive)
           || text.contains("too many connections"_L1, Qt::CaseInsensitive)
           || text.contains("bandwidth limit"_L1, Qt::CaseInsensitive)
           || text.contains("rate limit"_L1, Qt::CaseInsensitive)
           || text.contains("exceeded command or bandwidth limits"_L1, Qt::CaseInsensitive);
}

/// "Suggested Backoff Time: 92415 milliseconds" and its like.
std::optional<std::chrono::milliseconds> pauseAskedFor(const QString &text)
{
    static const QRegularExpression pattern(
        u"back-?off\\D{0,20}(\\d{1,9})(?!\\d)\\s*(?:ms|milliseconds?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::chrono::milliseconds(match.capturedView(1).toLongLong());
}

} // namespace

Error errorFromStatus(const Status &status, Error::Scope scope)
{
    Error error{.code = Error::Code::Rejected,
                .scope = scope,
                .retry = Error::Retry::Never,
                .serverText = status.text,
                .place = status.place};
    if (!status.code.isEmpty())
        error.serverText = u"[%1] %2"_s.arg(QString::fromLatin1(status.code), status.text);
    error.pause = pauseAskedFor(status.text);
    if (status.kind == Status::Kind::Bye) {
        const bool isThrottled = saysThrottled(status.text) || status.code == "THROTTLED"_ba
                                 || status.code == "LIMIT"_ba;
        error.code = isThrottled ? Error::Code::Throttled : Error::Code::Network;
        error.scope = Error::Scope::Connection;
        error.retry = Error::Retry::AfterPause;
        return error;
    }
    // These codes are used for what passes and for what does not; the words tell: Dovecot's
    // "[LIMIT] Mail size is larger …", Gmail's "[UNAVAILABLE] Account exceeded command or
    // bandwidth limits", which it also says with OVERQUOTA.
    const bool isVague = status.code == "LIMIT"_ba || status.code == "UNAVAILABLE"_ba
                         || status.code == "OVERQUOTA"_ba;
    const auto meaning = std::ranges::find(meanings, QByteArrayView(status.code), &Meaning::code);
    if (isVague && saysTooLarge(status.text)) {
        error.code = Error::Code::TooLarge;
    } else if (isVague && saysThrottled(status.text)) {
        error.code = Error::Code::Throttled;
        error.retry = Error::Retry::AfterPause;
    } else if (meaning != meanings.end()) {
        error.code = meaning->error;
        error.retry = meaning->retry;
    } else if (saysThrottled(status.text)) {
        error.code = Error::Code::Throttled;
        error.retry = Error::Retry::AfterPause;
    } else if (saysOverQuota(status.text)) {
        error.code = Error::Code::OverQuota;
    } else if (saysTooLarge(status.text)) {
        error.code = Error::Code::TooLarge;
    }
    return error;
}

Error protocolError(const QString &text)
{
    return {.code = Error::Code::Protocol,
            .scope = Error::Scope::Connection,
            .retry = Error::Retry::AfterPause,
            .serverText = text};
}

} // namespace Mailhaul::Imap
