// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/grammar.h"

#include <algorithm>

namespace Mailhaul::Imap::Grammar {

namespace {

// Longer than any sentence; a log or a window takes no more.
constexpr qsizetype longestText = 1000;
constexpr qsizetype longestCode = 100;

bool isPlainWord(QByteArrayView word)
{
    return word.size() <= longestCode
           && std::ranges::all_of(word, [](char c) { return c > ' ' && c < 127; });
}

/// The position of the bracket that ends the code; brackets inside quotes do not count.
qsizetype endOfCode(QByteArrayView text)
{
    bool inQuotes = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '\\' && inQuotes)
            ++i;
        else if (text[i] == '"')
            inQuotes = !inQuotes;
        else if (text[i] == ']' && !inQuotes)
            return i;
    }
    return -1;
}

} // namespace

std::optional<Status::Kind> statusKind(QByteArrayView word)
{
    struct Name
    {
        const char *word;
        Status::Kind kind;
    };
    static constexpr Name names[] = {{"OK", Status::Kind::Ok},
                                     {"NO", Status::Kind::No},
                                     {"BAD", Status::Kind::Bad},
                                     {"BYE", Status::Kind::Bye},
                                     {"PREAUTH", Status::Kind::PreAuth}};
    for (const Name &name : names) {
        if (word.compare(name.word, Qt::CaseInsensitive) == 0)
            return name.kind;
    }
    return std::nullopt;
}

Status readStatus(Status::Kind kind, Cursor cursor)
{
    Status status;
    status.kind = kind;
    cursor.skipBlanks();
    QByteArrayView text = cursor.rest();
    if (text.startsWith('[')) {
        const qsizetype end = endOfCode(text);
        if (end > 0) {
            const QByteArrayView inside = text.sliced(1, end - 1);
            const qsizetype blank = inside.indexOf(' ');
            const QByteArrayView code = blank < 0 ? inside : inside.first(blank);
            if (isPlainWord(code)) {
                status.code = code.toByteArray().toUpper();
                if (blank >= 0)
                    status.arguments = inside.sliced(blank + 1).toByteArray();
            }
            text = text.sliced(end + 1);
        }
    }
    status.text = readableText(text);
    return status;
}

QString readableText(QByteArrayView text)
{
    // One character has at most four bytes.
    QString readable = QString::fromUtf8(text.first(qMin(text.size(), 4 * longestText)));
    readable.truncate(longestText);
    for (QChar &c : readable) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return readable.trimmed();
}

} // namespace Mailhaul::Imap::Grammar
