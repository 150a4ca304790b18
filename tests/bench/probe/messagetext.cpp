// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/messagetext.h"

#include "tests/bench/probe/internaldate.h"
#include "tests/bench/probe/mixer.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace Mailhaul::Bench {
namespace {

constexpr size_t lineSize = 78;
constexpr size_t noiseLines = 53'248; // about 4 MB
constexpr std::string_view idStart = "Message-ID: <bench.";

std::string makeNoise()
{
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve(noiseLines * lineSize);
    for (size_t line = 0; line < noiseLines; ++line) {
        for (size_t column = 0; column < lineSize - 2; ++column)
            text += alphabet[mixed(line, column) % alphabet.size()];
        text += "\r\n";
    }
    return text;
}

const std::string &noise()
{
    static const std::string text = makeNoise();
    return text;
}

uint64_t seedOf(uint32_t folder, uint32_t message)
{
    return (uint64_t{folder} << 32) | message;
}

std::string flagsFor(uint64_t seed)
{
    const uint64_t number = mixed(seed, 2) % 100;
    std::string flags;
    const auto add = [&flags](std::string_view flag) {
        flags += flags.empty() ? "" : " ";
        flags += flag;
    };
    if (number % 25 == 3)
        add("$Forwarded");
    if (number % 9 == 1)
        add("\\Answered");
    if (number % 20 == 7)
        add("\\Flagged");
    if (number < 85)
        add("\\Seen");
    return flags;
}

} // namespace

MessageText messageText(uint32_t folder, uint32_t message)
{
    const uint64_t seed = seedOf(folder, message);
    // From 2004 to 2025.
    const int64_t instant = 1'072'915'200 + int64_t(mixed(seed, 3) % 694'000'000);
    const std::string date = internalDateText(instant);
    return {.flags = flagsFor(seed),
            .internalDate = date,
            .instant = instant,
            .header = std::format("Return-Path: <sender{0}@elsewhere.example>\r\n"
                                  "Received: from mx{1}.elsewhere.example by mail.bench.example\r\n"
                                  "\twith ESMTPS id {2:016x}; {3}\r\n"
                                  "{4}{5}.{6}.{2:016x}@elsewhere.example>\r\n"
                                  "Date: {3}\r\n"
                                  "From: Sender {0} <sender{0}@elsewhere.example>\r\n"
                                  "To: Anna <anna@bench.example>\r\n"
                                  "Subject: Message {6} of folder {5}\r\n"
                                  "MIME-Version: 1.0\r\n"
                                  "Content-Type: text/plain; charset=us-ascii\r\n"
                                  "\r\n",
                                  mixed(seed, 4) % 5000, seed % 7, mixed(seed, 5),
                                  headerDateText(instant), idStart, folder, message)};
}

bool findNumbers(std::string_view text, uint32_t &folder, uint32_t &message)
{
    const size_t start = text.find(idStart);
    if (start == std::string_view::npos)
        return false;
    const char *end = text.data() + text.size();
    const auto first = std::from_chars(text.data() + start + idStart.size(), end, folder);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '.')
        return false;
    return std::from_chars(first.ptr + 1, end, message).ec == std::errc();
}

BodyText::BodyText(uint32_t folder, uint32_t message, uint32_t size)
    : m_left(size)
    , m_position(mixed(seedOf(folder, message), 6) % noiseLines * lineSize)
{}

std::string_view BodyText::next()
{
    if (m_left == 0)
        return {};
    if (m_left <= 3 || m_isLineEndDue) {
        // The text ends with a whole line, whatever its size.
        const std::string_view end = std::string_view("==\r\n").substr(4 - std::min(m_left, 4U));
        m_left = 0;
        return end;
    }
    const std::string_view all = noise();
    size_t size = std::min<size_t>(all.size() - m_position, m_left);
    m_isLineEndDue = size == m_left;
    if (m_isLineEndDue) {
        size -= 3;
        if (size > 0 && all[m_position + size - 1] == '\r')
            --size;
    }
    const std::string_view piece = all.substr(m_position, size);
    m_position = (m_position + size) % all.size();
    m_left -= uint32_t(size);
    return size == 0 ? next() : piece;
}

} // namespace Mailhaul::Bench
