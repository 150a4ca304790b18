// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorword.h"

namespace Mailhaul {

OwnWords wordFor(Error::Code code)
{
    switch (code) {
    case Error::Code::Canceled:
        return "canceled";
    case Error::Code::HostNotFound:
        return "host-not-found";
    case Error::Code::ConnectionRefused:
        return "connection-refused";
    case Error::Code::Network:
        return "network";
    case Error::Code::Timeout:
        return "timeout";
    case Error::Code::Tls:
        return "tls";
    case Error::Code::Certificate:
        return "certificate";
    case Error::Code::EncryptionMissing:
        return "encryption-missing";
    case Error::Code::NotImap:
        return "not-imap";
    case Error::Code::Authentication:
        return "authentication";
    case Error::Code::SignInRefused:
        return "sign-in-refused";
    case Error::Code::SignInExpired:
        return "sign-in-expired";
    case Error::Code::SignInTooNarrow:
        return "sign-in-too-narrow";
    case Error::Code::MechanismMissing:
        return "mechanism-missing";
    case Error::Code::Protocol:
        return "protocol";
    case Error::Code::Rejected:
        return "rejected";
    case Error::Code::Throttled:
        return "throttled";
    case Error::Code::OverQuota:
        return "over-quota";
    case Error::Code::TooLarge:
        return "too-large";
    case Error::Code::Gone:
        return "gone";
    case Error::Code::Unchecked:
        return "unchecked";
    case Error::Code::Storage:
        return "storage";
    case Error::Code::AlreadyRunning:
        return "already-running";
    case Error::Code::TooManyErrors:
        return "too-many-errors";
    case Error::Code::TooManyDeletions:
        return "too-many-deletions";
    case Error::Code::LimitReached:
        return "limit-reached";
    }
    return "unknown";
}

} // namespace Mailhaul
