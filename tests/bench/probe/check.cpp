// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/check.h"

#include "tests/bench/probe/imapline.h"
#include "tests/bench/probe/internaldate.h"
#include "tests/bench/probe/messagetext.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace Mailhaul::Bench {
namespace {

constexpr size_t mostDifferences = 20;

/// What stands between \a start and \a end behind it.
std::string_view between(std::string_view text, std::string_view start, std::string_view end)
{
    const size_t first = text.find(start);
    if (first == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(first + start.size());
    return rest.substr(0, rest.find(end));
}

/// Sorted, without \Recent.
std::string normalizedFlags(std::string_view flags)
{
    std::vector<std::string> words;
    for (const auto &word : std::views::split(flags, ' ')) {
        const std::string text(word.begin(), word.end());
        if (!text.empty() && text != "\\Recent")
            words.push_back(text);
    }
    std::ranges::sort(words);
    std::string joined;
    for (const std::string &word : words)
        joined += joined.empty() ? word : ' ' + word;
    return joined;
}

class Checker
{
public:
    Checker(const Account &account, const MailboxProfile &mailbox, std::string_view addedField)
        : m_account(account)
        , m_mailbox(mailbox)
        , m_addedField(addedField.empty() ? std::string() : std::format("\r\n{}: ", addedField))
    {}

    std::vector<std::string> run()
    {
        std::vector<std::string> mailboxes;
        if (!m_line.open(m_account) || !list(mailboxes)) {
            report("The account cannot be read: " + m_line.errorText());
            return m_differences;
        }
        for (uint32_t number = 0; number < m_mailbox.folders.size(); ++number) {
            const std::string &mailbox = m_mailbox.folders[number].mailbox;
            if (std::erase(mailboxes, mailbox) == 0)
                report(mailbox + " is missing.");
            else
                checkFolder(mailbox, number);
        }
        for (const std::string &mailbox : mailboxes)
            checkFolder(mailbox, std::nullopt);
        return m_differences;
    }

private:
    bool list(std::vector<std::string> &mailboxes)
    {
        std::string text;
        if (!m_line.write("list LIST \"\" \"*\"\r\n") || !m_line.flush())
            return false;
        while (m_line.readLine(text)) {
            if (text.starts_with("list "))
                return text.starts_with("list OK");
            if (text.starts_with("* LIST ") && !text.contains("\\NoSelect")
                && !text.contains("\\Noselect")) {
                std::string name = text.substr(text.find("\"/\" ") + 4);
                std::erase(name, '"');
                mailboxes.push_back(name);
            }
        }
        return false;
    }

    /// Without a number, the folder should be empty.
    void checkFolder(const std::string &mailbox, std::optional<uint32_t> number)
    {
        const std::vector<uint32_t> none;
        m_sizes = number ? &m_mailbox.folders[*number].sizes : &none;
        m_folder = number.value_or(0);
        m_name = mailbox;
        m_seen.assign(m_sizes->size(), false);
        if (!m_line.write("examine EXAMINE " + quoted(mailbox)
                          + "\r\nfetch FETCH 1:* (FLAGS INTERNALDATE BODY.PEEK[])\r\n")
            || !m_line.flush() || !readMessages()) {
            report(mailbox + " cannot be read: " + m_line.errorText());
            return;
        }
        for (size_t message = 0; message < m_seen.size(); ++message) {
            if (!m_seen[message])
                report(std::format("{}: message {} is missing.", mailbox, message));
        }
    }

    bool readMessages()
    {
        std::string text;
        while (m_line.readLine(text)) {
            if (text.starts_with("examine NO"))
                report(m_name + ": " + text);
            // An empty folder has no message 1, and the server says so.
            if (text.starts_with("fetch "))
                return true;
            const auto size = literalSize(text);
            if (!size)
                continue;
            m_bytes.resize(*size);
            if (!m_line.read(m_bytes.data(), *size))
                return false;
            removeAddedField();
            checkMessage(text);
        }
        return false;
    }

    void removeAddedField()
    {
        const size_t start = m_addedField.empty() ? std::string::npos : m_bytes.find(m_addedField);
        if (start < m_bytes.find("\r\n\r\n"))
            m_bytes.erase(start, m_bytes.find("\r\n", start + 2) - start);
    }

    void checkMessage(std::string_view response)
    {
        uint32_t folder = 0;
        uint32_t message = 0;
        if (!findNumbers(m_bytes, folder, message) || folder != m_folder
            || message >= m_sizes->size()) {
            report(m_name + " has a message that does not belong there.");
            return;
        }
        const std::string where = std::format("{}: message {}", m_name, message);
        if (m_seen[message])
            report(where + " is there twice.");
        m_seen[message] = true;

        const MessageText expected = messageText(folder, message);
        if (!hasExpectedBytes(expected, message))
            report(std::format("{} has other bytes ({} instead of {}).", where, m_bytes.size(),
                               (*m_sizes)[message]));
        const std::string flags = normalizedFlags(between(response, "FLAGS (", ")"));
        if (flags != expected.flags)
            report(std::format("{} has the flags ({}) instead of ({}).", where, flags,
                               expected.flags));
        const std::string_view date = between(response, "INTERNALDATE \"", "\"");
        if (instantOf(date) != expected.instant)
            report(std::format("{} has the date {} instead of {}.", where, date,
                               expected.internalDate));
    }

    bool hasExpectedBytes(const MessageText &expected, uint32_t message) const
    {
        const std::string_view bytes(m_bytes);
        if (bytes.size() != (*m_sizes)[message] || !bytes.starts_with(expected.header))
            return false;
        size_t position = expected.header.size();
        BodyText body(m_folder, message, uint32_t(bytes.size() - position));
        for (std::string_view piece = body.next(); !piece.empty(); piece = body.next()) {
            if (bytes.substr(position, piece.size()) != piece)
                return false;
            position += piece.size();
        }
        return position == bytes.size();
    }

    void report(const std::string &difference)
    {
        if (m_differences.size() < mostDifferences)
            m_differences.push_back(difference);
    }

    const Account &m_account;
    const MailboxProfile &m_mailbox;
    std::string m_addedField; ///< with the line end before it and what follows its name
    ImapLine m_line;
    std::vector<std::string> m_differences;

    std::string m_name;
    uint32_t m_folder = 0;
    const std::vector<uint32_t> *m_sizes = nullptr;
    std::vector<bool> m_seen;
    std::string m_bytes;
};

} // namespace

std::vector<std::string> findDifferences(const Account &account, const MailboxProfile &mailbox,
                                         std::string_view addedField)
{
    return Checker(account, mailbox, addedField).run();
}

} // namespace Mailhaul::Bench
