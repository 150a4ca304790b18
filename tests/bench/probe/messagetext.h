// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Mailhaul::Bench {

/// What a message of a profile looks like, made of its folder's and its own number alone.
struct MessageText
{
    std::string flags;        ///< as APPEND takes them, without parentheses, sorted
    std::string internalDate; ///< as APPEND takes it, without quotes
    int64_t instant = 0;      ///< the same in seconds since 1970
    std::string header;       ///< with the empty line that ends it
};

MessageText messageText(uint32_t folder, uint32_t message);

/// The folder and the message that a text with this Message-Id has. False when it has none of ours.
bool findNumbers(std::string_view text, uint32_t &folder, uint32_t &message);

/// What follows the header: lines of noise that no compression helps with, which differ from message
/// to message. Their memory is shared and lasts as long as the program.
class BodyText
{
public:
    BodyText(uint32_t folder, uint32_t message, uint32_t size);

    /// The next piece; empty at the end.
    std::string_view next();

private:
    uint32_t m_left;
    size_t m_position;
    bool m_isLineEndDue = false;
};

} // namespace Mailhaul::Bench
