// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/discoveredserver.h"
#include "core/discovery/mailaddress.h"

#include <QUrl>

#include <expected>

namespace Mailhaul {

/// Where a domain may offer its configuration, best first. HTTPS only: whoever can change the answer can have
/// the password.
QList<QUrl> autoconfigUrls(const MailAddress &address);

/// What is read of such a file at most, in bytes; larger ones are refused.
inline constexpr qint64 longestAutoconfig = 128 * 1024;

/// Reads Mozilla's config-v1.1.xml: the first IMAP server with encryption and a way to sign in that we know.
/// Placeholders (%EMAILADDRESS% and the like) are filled in. The error is for logs. A document with a DTD is
/// refused.
std::expected<DiscoveredServer, QString> readAutoconfig(const QByteArray &xml,
                                                        const MailAddress &address);

} // namespace Mailhaul
