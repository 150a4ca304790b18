// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/probe/account.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Mailhaul::Bench {

/// A blocking connection that does no more than the socket makes necessary. One thread may read
/// while another writes. After a call that returned false nothing works any more.
class ImapLine
{
public:
    ImapLine();
    ~ImapLine();
    ImapLine(ImapLine &&other) = delete;
    ImapLine &operator=(ImapLine &&other) = delete;

    /// Connects, waits for the greeting and logs in.
    bool open(const Account &account);

    /// Queues text; sent when enough has come together, or by flush().
    bool write(std::string_view text);
    bool flush();

    /// One line without its end. A literal that it announces is the caller's to read.
    bool readLine(std::string &line);
    bool read(char *bytes, size_t size);
    bool skip(size_t size);

    /// Reads up to the tagged reply; lines and literals before it do not matter. False also when it
    /// was not OK.
    bool waitFor(std::string_view tag);

    /// Why it failed.
    const std::string &errorText() const { return m_errorText; }

private:
    bool fill();
    bool fail(const std::string &text);

    int m_socket = -1;
    std::string m_outgoing;
    std::vector<char> m_incoming;
    size_t m_start = 0; ///< what lies between these two has been received and not been read
    size_t m_end = 0;
    std::string m_errorText;
};

/// The size of the literal that \a line announces at its end.
std::optional<size_t> literalSize(std::string_view line);

/// A mailbox's name as a quoted string.
std::string quoted(std::string_view mailbox);

} // namespace Mailhaul::Bench
