// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/event.h"
#include "core/imap/framing.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace Mailhaul::Test {

/// An event as one line of text, such as `fetch 12 uid=3 flags=(\Seen)`.
QByteArray describe(const Imap::Event &event);

/// What a ResponseParser makes of \a pieces, one line an event; the chunks of a body are joined. An
/// error ends the list with `error`.
QByteArrayList eventsOf(const QByteArrayList &pieces, const Imap::Framing::Limits &limits = {});

/// Likewise for Framing alone.
QByteArrayList framesOf(const QByteArrayList &pieces, const Imap::Framing::Limits &limits = {});

/// Ways to receive \a bytes: whole, byte by byte, and in two pieces divided at every place.
std::vector<QByteArrayList> everyCut(const QByteArray &bytes);

} // namespace Mailhaul::Test
