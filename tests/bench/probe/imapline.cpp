// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/imapline.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <format>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Mailhaul::Bench {
namespace {

constexpr size_t sendSize = size_t{256} << 10;
constexpr size_t receiveSize = size_t{512} << 10;

} // namespace

ImapLine::ImapLine() : m_incoming(receiveSize) {}

ImapLine::~ImapLine()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool ImapLine::open(const Account &account)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(account.port);
    ::inet_pton(AF_INET, account.address.c_str(), &address.sin_addr);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (m_socket < 0
        || ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        return fail(std::strerror(errno));
    }

    std::string greeting;
    return readLine(greeting)
           && write(std::format("login LOGIN {} {}\r\n", account.user, account.password)) && flush()
           && waitFor("login");
}

bool ImapLine::write(std::string_view text)
{
    m_outgoing += text;
    return m_outgoing.size() < sendSize || flush();
}

bool ImapLine::flush()
{
    for (size_t sent = 0; sent < m_outgoing.size();) {
        const ssize_t count =
            ::send(m_socket, m_outgoing.data() + sent, m_outgoing.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return fail(std::strerror(errno));
        sent += size_t(count);
    }
    m_outgoing.clear();
    return true;
}

bool ImapLine::readLine(std::string &line)
{
    line.clear();
    while (true) {
        const char *start = m_incoming.data() + m_start;
        const size_t size = m_end - m_start;
        const void *end = size == 0 ? nullptr : std::memchr(start, '\n', size);
        if (end) {
            const size_t length = size_t(static_cast<const char *>(end) - start);
            line.append(start, length);
            m_start += length + 1;
            if (line.ends_with('\r'))
                line.pop_back();
            return true;
        }
        if (size > 0)
            line.append(start, size);
        m_start = m_end;
        if (!fill())
            return false;
    }
}

bool ImapLine::read(char *bytes, size_t size)
{
    while (size > 0) {
        if (m_start == m_end && !fill())
            return false;
        const size_t count = std::min(size, m_end - m_start);
        std::memcpy(bytes, m_incoming.data() + m_start, count);
        m_start += count;
        bytes += count;
        size -= count;
    }
    return true;
}

bool ImapLine::skip(size_t size)
{
    while (size > 0) {
        if (m_start == m_end && !fill())
            return false;
        const size_t count = std::min(size, m_end - m_start);
        m_start += count;
        size -= count;
    }
    return true;
}

bool ImapLine::waitFor(std::string_view tag)
{
    std::string line;
    while (readLine(line)) {
        if (const auto size = literalSize(line); size && !skip(*size))
            return false;
        if (line.starts_with(tag) && line.compare(tag.size(), 1, " ") == 0) {
            return line.compare(tag.size(), 4, " OK ") == 0 || fail(line);
        }
    }
    return false;
}

bool ImapLine::fill()
{
    const ssize_t count = ::recv(m_socket, m_incoming.data(), m_incoming.size(), 0);
    if (count < 0)
        return fail(std::strerror(errno));
    if (count == 0)
        return fail("The server has closed the connection.");
    m_start = 0;
    m_end = size_t(count);
    return true;
}

bool ImapLine::fail(const std::string &text)
{
    if (m_errorText.empty())
        m_errorText = text;
    return false;
}

std::optional<size_t> literalSize(std::string_view line)
{
    const size_t start = line.rfind('{');
    if (!line.ends_with('}') || start == std::string_view::npos)
        return std::nullopt;
    size_t size = 0;
    const auto parsed = std::from_chars(line.data() + start + 1, line.data() + line.size(), size);
    return parsed.ec == std::errc() ? std::optional(size) : std::nullopt;
}

std::string quoted(std::string_view mailbox)
{
    return std::format("\"{}\"", mailbox);
}

} // namespace Mailhaul::Bench
