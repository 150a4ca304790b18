// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/responseparser.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/eventtext.h"

using namespace Mailhaul;
using namespace Mailhaul::Imap;

namespace {

void check(const Flags &flags)
{
    for (const QByteArray &name : flags.names()) {
        Fuzz::require(!name.isEmpty(), "a flag has a name");
        for (const char c : name)
            Fuzz::require(uchar(c) > ' ' && c != 127 && c != '(' && c != ')' && c != '{'
                              && c != '"',
                          "a flag can be told to another server");
    }
}

void check(const Event &event)
{
    if (const auto *fetch = std::get_if<FetchData>(&event)) {
        if (fetch->flags)
            check(*fetch->flags);
        Fuzz::require(!fetch->bodyWasStreamed || !fetch->body, "there is one body at most");
        Fuzz::require(fetch->size.value_or(0) >= 0, "a size is not negative");
    } else if (const auto *flags = std::get_if<FlagsData>(&event)) {
        check(flags->flags);
    } else if (const auto *status = std::get_if<Status>(&event)) {
        for (const QChar c : status->text)
            Fuzz::require(c.isPrint() || c.unicode() >= 0x80, "a text cannot steer a terminal");
    }
}

} // namespace

/// The first line says how the rest is cut. Where the bytes are cut must not matter, and every event makes
/// sense on its own and after those before it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto input = Fuzz::Input::of(data, size);
    const QByteArrayList pieces = Fuzz::cut(input.content, input.directions);
    Fuzz::require(Test::eventsOf({input.content}) == Test::eventsOf(pieces),
                  "events are the same wherever their bytes are cut");

    ResponseParser parser;
    qint64 due = -1; // Bytes of the body that has begun; -1: none has.
    bool isStreamed = false;
    for (const QByteArray &piece : pieces) {
        parser.append(piece);
        while (true) {
            auto event = parser.next();
            if (!event)
                return 0;
            if (!*event)
                break;
            check(**event);
            if (const auto *begin = std::get_if<BodyBegin>(&**event)) {
                Fuzz::require(due < 0 && !isStreamed, "bodies come one after the other");
                due = begin->size;
            } else if (const auto *chunk = std::get_if<BodyChunk>(&**event)) {
                due -= chunk->bytes.size();
                Fuzz::require(due >= 0, "a body is not longer than announced");
            } else if (std::holds_alternative<BodyEnd>(**event)) {
                Fuzz::require(due == 0, "a body is as long as announced");
                due = -1;
                isStreamed = true;
            } else {
                const auto *fetch = std::get_if<FetchData>(&**event);
                Fuzz::require((fetch && fetch->bodyWasStreamed) == isStreamed,
                              "a body belongs to the response that it came in");
                isStreamed = false;
            }
        }
    }
    return 0;
}
