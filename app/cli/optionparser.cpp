// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionparser.h"

#include "app/cli/optiontable.h"
#include "app/cli/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

/// One pass over the arguments. Errors are collected, not thrown: all are told at once.
class OptionParser
{
public:
    OptionParser(const QStringList &arguments, Support support)
        : m_arguments(arguments)
        , m_support(support)
    {}

    ParsedOptions parse();
    /// Adds to \a options what imapsync reads from options_extra.txt.
    ParsedOptions parseExtra(ParsedOptions options);

private:
    void parseOption(const QString &argument);
    const OptionName *resolve(const QString &word);
    /// What stands against the option as it is written; empty if nothing does.
    QString objection(const OptionName &name) const;
    std::optional<QString> takeValue(const OptionName &name, const std::optional<QString> &joined,
                                     qsizetype joinedOffset);
    void store(const OptionName &name, const QString &value);
    void complain(const QString &sentence) { m_result.m_complaints.append(sentence); }
    void complainAboutExtraArguments();

    const QStringList &m_arguments;
    const Support m_support;
    bool m_isExtra = false;
    qsizetype m_next = 0;
    QStringList m_extra;
    ParsedOptions m_result;
};

namespace {

bool isDeleteTwo(const QString &first, const QString &second)
{
    return second == "2"_L1
           && (first.compare("--delete"_L1, Qt::CaseInsensitive) == 0
               || first.compare("-delete"_L1, Qt::CaseInsensitive) == 0);
}

bool takesValue(OptionType type)
{
    return type != OptionType::Flag && type != OptionType::NegatableFlag;
}

std::optional<qint64> integerFrom(QString text)
{
    static const QRegularExpression pattern(u"\\A[-+]?_*[0-9][0-9_]*\\z"_s);
    if (!pattern.match(text).hasMatch())
        return {};
    bool ok = false;
    const qint64 number = text.remove(u'_').toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<double> realFrom(QString text)
{
    static const QRegularExpression pattern(
        u"\\A[-+]?(?=_*\\.?_*[0-9])[0-9_]*(\\.[0-9_]*)?([eE][-+]?_*[0-9][0-9_]*)?\\z"_s);
    if (!pattern.match(text).hasMatch())
        return {};
    bool ok = false;
    const double number = text.remove(u'_').toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool isReadFromExtraFile(const QString &canonical)
{
    static const QRegularExpression names(
        u"\\A(?:debugimap[12]?|debugflags|debugsleep|errorsmax|folder|timeout[12]?|keepalive[12]"
        u"|reconnectretry[12]|ssl[12]|tls[12]|compress[12])\\z"_s);
    return names.match(canonical).hasMatch();
}

/// Words as a shell would see them: blanks separate, quotes and backslashes protect.
QStringList shellWords(const QString &line)
{
    QStringList words;
    QString word;
    bool hasWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            word += line.at(++i);
            hasWord = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            hasWord = true;
        } else if (c.isSpace()) {
            if (hasWord)
                words.append(word);
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (hasWord)
        words.append(word);
    return words;
}

} // namespace

ParsedOptions OptionParser::parseExtra(ParsedOptions options)
{
    m_result = std::move(options);
    m_isExtra = true;
    while (m_next < m_arguments.size()) {
        const QString &argument = m_arguments.at(m_next++);
        if (argument.size() > 1 && argument.startsWith(u'-'))
            parseOption(argument);
    }
    return std::move(m_result);
}

ParsedOptions OptionParser::parse()
{
    m_result.m_isEmpty = m_arguments.isEmpty();
    while (m_next < m_arguments.size()) {
        const QString &argument = m_arguments.at(m_next++);
        if (argument == "--"_L1) {
            m_extra += m_arguments.sliced(m_next);
            break;
        }
        if (m_next < m_arguments.size() && isDeleteTwo(argument, m_arguments.at(m_next))) {
            complain(Text::tr("Found \"%1 2\": this may have to be --delete2, in one word.")
                         .arg(argument));
            ++m_next;
            continue;
        }
        if (argument.size() > 1 && argument.startsWith(u'-'))
            parseOption(argument);
        else
            m_extra.append(argument);
    }
    complainAboutExtraArguments();
    return std::move(m_result);
}

void OptionParser::complainAboutExtraArguments()
{
    // They may be the value of an option that was complained about, even a password.
    if (!m_result.m_complaints.isEmpty() || m_extra.isEmpty())
        return;
    if (m_extra.first().isEmpty() || m_extra.first() == "0"_L1)
        return;
    complain(
        Text::tr("Found %1 extra arguments, which belong to no option. A value with blanks in it "
                 "needs quotes.")
            .arg(m_extra.size()));
}

void OptionParser::parseOption(const QString &argument)
{
    const qsizetype nameStart = argument.startsWith("--"_L1) ? 2 : 1;
    const qsizetype equals = argument.indexOf(u'=', nameStart);
    const QString word =
        argument.sliced(nameStart, (equals < 0 ? argument.size() : equals) - nameStart);
    std::optional<QString> joined;
    if (equals >= 0)
        joined = argument.sliced(equals + 1);

    const OptionName *name = resolve(word);
    if (!name)
        return;
    if (const QString sentence = objection(*name); !sentence.isEmpty()) {
        complain(sentence);
        if (takesValue(name->type) && !joined && m_next < m_arguments.size())
            ++m_next;
        return;
    }
    if (name->row->handling == OptionHandling::Pointless) {
        m_result.m_notes.append(Text::tr("Option --%1 changes nothing here: %2")
                                    .arg(name->spelled, helpOf(*name->row)));
    }
    if (takesValue(name->type)) {
        if (const auto value = takeValue(*name, joined, equals + 1))
            store(*name, *value);
        return;
    }
    if (joined) {
        complain(Text::tr("Option %1 does not take an argument.").arg(name->spelled));
        return;
    }
    m_result.m_values.insert(name->canonical, !name->negated);
}

QString OptionParser::objection(const OptionName &name) const
{
    const bool isAllowed = [&] {
        switch (name.row->handling) {
        case OptionHandling::Works:
        case OptionHandling::Pointless:
            return true;
        case OptionHandling::OnlyOn:
            return !name.negated || m_support == Support::All;
        case OptionHandling::OnlyOff:
            return name.negated || m_support == Support::All;
        case OptionHandling::Later:
            return m_support == Support::All;
        case OptionHandling::Never:
            return false;
        }
        Q_UNREACHABLE_RETURN(false);
    }();
    if (isAllowed)
        return {};
    if (name.row->handling == OptionHandling::Never) {
        return Text::tr("mailhaul-cli does not take option --%1, so nothing was done: %2")
            .arg(name.spelled, helpOf(*name.row));
    }
    return Text::tr("mailhaul-cli does not know imapsync's option --%1 yet, so nothing was done. "
                    "Leave it out to run without it.")
        .arg(name.spelled);
}

const OptionName *OptionParser::resolve(const QString &word)
{
    QList<const OptionName *> hits;
    for (const OptionName &name : optionNames()) {
        if (m_isExtra && !isReadFromExtraFile(name.canonical))
            continue;
        if (word.isEmpty() || !name.spelled.startsWith(word, Qt::CaseInsensitive))
            continue;
        if (name.spelled.size() == word.size())
            return &name;
        hits.append(&name);
    }
    const auto isImapsyncs = [](const OptionName *hit) {
        return hit->row->origin == OptionOrigin::Imapsync;
    };
    if (std::ranges::any_of(hits, isImapsyncs))
        hits.removeIf(std::not_fn(isImapsyncs));
    if (hits.isEmpty()) {
        // What else stands in that file is no mistake.
        if (!m_isExtra)
            complain(Text::tr("Unknown option: %1").arg(word));
        return nullptr;
    }
    const bool same = std::all_of(hits.cbegin(), hits.cend(), [&](const OptionName *hit) {
        return hit->isSameOptionAs(*hits.first());
    });
    if (same)
        return hits.first();
    QStringList spellings;
    for (const OptionName *hit : std::as_const(hits))
        spellings.append(hit->spelled);
    spellings.sort();
    complain(Text::tr("Option %1 is ambiguous (%2)").arg(word, spellings.join(", "_L1)));
    return nullptr;
}

std::optional<QString> OptionParser::takeValue(const OptionName &name,
                                               const std::optional<QString> &joined,
                                               qsizetype joinedOffset)
{
    if (joined ? joined->isEmpty() : m_next >= m_arguments.size()) {
        complain(Text::tr("Option %1 requires an argument").arg(name.spelled));
        return {};
    }
    const bool isSecret = name.row->secrecy == OptionSecrecy::Secret;
    if (joined) {
        if (isSecret)
            m_result.m_secrets.append({m_next - 1, joinedOffset});
        return joined;
    }
    if (isSecret)
        m_result.m_secrets.append({m_next, 0});
    return m_arguments.at(m_next++);
}

void OptionParser::store(const OptionName &name, const QString &value)
{
    auto &values = m_result.m_values;
    switch (name.type) {
    case OptionType::Integer:
        if (const auto number = integerFrom(value))
            values.insert(name.canonical, *number);
        else
            complain(Text::tr("Value \"%1\" invalid for option %2 (number expected)")
                         .arg(value, name.spelled));
        return;
    case OptionType::Real:
        if (const auto number = realFrom(value))
            values.insert(name.canonical, *number);
        else
            complain(Text::tr("Value \"%1\" invalid for option %2 (real number expected)")
                         .arg(value, name.spelled));
        return;
    case OptionType::Text:
        values.insert(name.canonical, value);
        return;
    case OptionType::TextList: {
        QStringList list = m_result.texts(name.canonical);
        list.append(value);
        values.insert(name.canonical, list);
        return;
    }
    case OptionType::KeyValueList: {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 1) {
            complain(Text::tr("Option %1, key \"%2\", requires a value").arg(name.spelled, value));
            return;
        }
        KeyValues list = m_result.keyValues(name.canonical);
        list.append({value.first(equals), value.sliced(equals + 1)});
        values.insert(name.canonical, list);
        return;
    }
    case OptionType::Flag:
    case OptionType::NegatableFlag:
        break;
    }
    Q_UNREACHABLE();
}

ParsedOptions parseArguments(const QStringList &arguments, Support support)
{
    return OptionParser(arguments, support).parse();
}

ParsedOptions withExtraLine(ParsedOptions options, const QString &line)
{
    const QStringList words = shellWords(line);
    return OptionParser(words, Support::Finished).parseExtra(std::move(options));
}

QString sided(const QString &name, Side side)
{
    return name + (side == Side::Source ? u'1' : u'2');
}

} // namespace Mailhaul::Cli
