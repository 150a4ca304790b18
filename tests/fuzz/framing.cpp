// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/eventtext.h"

using namespace Mailhaul;

/// The first line says how the rest is cut. Where the bytes are cut must not matter, and what is held stays
/// within the limits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto input = Fuzz::Input::of(data, size);
    const QByteArrayList pieces = Fuzz::cut(input.content, input.directions);
    for (const Imap::Framing::Limits limits :
         {Imap::Framing::Limits{}, Imap::Framing::Limits{.response = 100, .body = 50}}) {
        const QByteArrayList whole = Test::framesOf({input.content}, limits);
        const QByteArrayList cut = Test::framesOf(pieces, limits);
        Fuzz::require(whole == cut, "frames are the same wherever their bytes are cut");
    }

    Imap::Framing framing({.response = 100, .body = 50});
    for (const QByteArray &piece : pieces) {
        framing.append(piece);
        qint64 steps = 0;
        while (true) {
            const auto frame = framing.next();
            if (!frame)
                return 0;
            if (!*frame)
                break;
            if (const auto *response = std::get_if<Imap::Framing::Response>(&**frame))
                Fuzz::require(response->bytes.size() <= 100, "a response keeps to its limit");
            if (const auto *body = std::get_if<Imap::Framing::BodyBegin>(&**frame))
                Fuzz::require(body->size >= 0 && body->size <= 50, "a body keeps to its limit");
            Fuzz::require(++steps <= 3 * piece.size() + 3, "every frame takes bytes");
        }
    }
    return 0;
}
