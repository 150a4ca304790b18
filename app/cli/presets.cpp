// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/presets.h"

#include "app/cli/optiontable.h"
#include "app/cli/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

const QString gmailHost = u"imap.gmail.com"_s;
const QString officeHost = u"outlook.office365.com"_s;
// Exchange refuses longer lines.
const QString wrapLines = u"s,(.{10239}),$1\\r\\n,g"_s;

/// True if the option can be given the value.
bool isPossible(const QString &name, const ParsedOptions::Value &value, Support support)
{
    const auto row = std::ranges::find(optionNames(), name, &OptionName::spelled);
    if (row == optionNames().end() || support == Support::All)
        return row != optionNames().end();
    const bool *flag = std::get_if<bool>(&value);
    switch (row->row->handling) {
    case OptionHandling::Works:
    case OptionHandling::Pointless:
        return true;
    case OptionHandling::OnlyOn:
        return flag && *flag;
    case OptionHandling::OnlyOff:
        return flag && !*flag;
    case OptionHandling::Later:
    case OptionHandling::Never:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Carries out one preset after the other.
class PresetWriter
{
public:
    PresetWriter(const ParsedOptions &options, Support support)
        : m_result{options, {}}
        , m_support(support)
    {}

    AppliedPresets result() const { return m_result; }
    bool isGiven(const QString &name) const { return m_result.options.isGiven(name); }
    bool isOn(const QString &name) const { return m_result.options.isSwitchedOn(name); }
    void begin(const QString &preset) { m_preset = preset; }
    void note(const QString &sentence) { m_result.notes.append(sentence); }

    /// Unless the option was given in either form.
    void switchTo(const QString &name, bool value)
    {
        if (!m_result.options.isGiven(name))
            set(name, value);
    }
    /// Unless there is a number other than 0.
    void number(const QString &name, qint64 value)
    {
        if (m_result.options.integer(name).value_or(0) == 0)
            set(name, value);
    }
    void real(const QString &name, double value)
    {
        if (m_result.options.real(name).value_or(0) == 0)
            set(name, value);
    }
    void realIfAbsent(const QString &name, double value)
    {
        if (!m_result.options.isGiven(name))
            set(name, value);
    }
    /// Unless there is a text other than "0".
    void text(const QString &name, const QString &value)
    {
        const QString given = m_result.options.text(name).value_or(QString());
        if (given.isEmpty() || given == "0"_L1)
            set(name, value);
    }
    void override(const QString &name, const QString &value) { set(name, value); }
    void add(const QString &name, const QString &value)
    {
        if (check(name, QStringList{value}, value))
            m_result.options.append(name, value);
    }
    void addUnless(const QString &blocker, const QString &name, const QString &value)
    {
        if (!isOn(blocker))
            add(name, value);
    }

private:
    void set(const QString &name, const ParsedOptions::Value &value)
    {
        const bool *flag = std::get_if<bool>(&value);
        if (flag && !*flag && isPossible(name, value, m_support)) {
            m_result.options.set(name, value);
            return;
        }
        if (check(name, value, {}))
            m_result.options.set(name, value);
    }

    /// What cannot be done yet is told and left out.
    bool check(const QString &name, const ParsedOptions::Value &value, const QString &text)
    {
        if (isPossible(name, value, m_support))
            return true;
        note(Text::tr("--%1 also means --%2, which mailhaul-cli cannot do yet, so it goes on "
                      "without it.")
                 .arg(m_preset, text.isEmpty() ? name : name + u' ' + text));
        return false;
    }

    AppliedPresets m_result;
    const Support m_support;
    QString m_preset;
};

void foldersOfGmail(PresetWriter &writer)
{
    writer.add(u"folderlast"_s, u"[Gmail]/All Mail"_s);
}

void gmailToGmail(PresetWriter &writer)
{
    writer.begin(u"gmail1 --gmail2"_s);
    for (const QString &side : {u"1"_s, u"2"_s}) {
        writer.text("host"_L1 + side, gmailHost);
        writer.switchTo("ssl"_L1 + side, true);
    }
    writer.number(u"maxbytespersecond"_s, 20'000);
    writer.number(u"maxbytesafter"_s, 1'000'000'000);
    writer.switchTo(u"automap"_s, true);
    writer.realIfAbsent(u"maxsleep"_s, 2);
    writer.switchTo(u"skipcrossduplicates"_s, false);
    writer.switchTo(u"synclabels"_s, true);
    writer.switchTo(u"resynclabels"_s, true);
    writer.add(u"useheader"_s, u"X-Gmail-Received"_s);
    writer.add(u"useheader"_s, u"Message-Id"_s);
    writer.add(u"exclude"_s, u"\\[Gmail\\]$"_s);
    foldersOfGmail(writer);
}

void fromGmail(PresetWriter &writer)
{
    writer.begin(u"gmail1"_s);
    writer.text(u"host1"_s, gmailHost);
    writer.switchTo(u"ssl1"_s, true);
    writer.number(u"maxbytespersecond"_s, 40'000);
    writer.number(u"maxbytesafter"_s, 3'000'000'000);
    writer.switchTo(u"automap"_s, true);
    writer.realIfAbsent(u"maxsleep"_s, 2);
    writer.switchTo(u"skipcrossduplicates"_s, true);
    writer.add(u"useheader"_s, u"X-Gmail-Received"_s);
    writer.add(u"useheader"_s, u"Message-Id"_s);
    writer.add(u"regextrans2"_s, u"s,\\[Gmail\\].,,"_s);
    foldersOfGmail(writer);
}

void toGmail(PresetWriter &writer)
{
    writer.begin(u"gmail2"_s);
    writer.text(u"host2"_s, gmailHost);
    writer.switchTo(u"ssl2"_s, true);
    writer.number(u"maxbytespersecond"_s, 20'000);
    writer.number(u"maxbytesafter"_s, 1'000'000'000);
    writer.switchTo(u"automap"_s, true);
    writer.realIfAbsent(u"maxsleep"_s, 2);
    // A preset deletes nothing.
    if (!writer.isGiven(u"expunge1"_s)) {
        writer.note(Text::tr("imapsync's --gmail2 also removes what is marked as deleted from the "
                             "old account. This program does that only with --expunge1."));
    }
    writer.switchTo(u"addheader"_s, true);
    writer.add(u"useheader"_s, u"Message-Id"_s);
    writer.addUnless(u"noexclude"_s, u"exclude"_s, u"\\[Gmail\\]$"_s);
    for (const QString &step :
         {u"s,\\[Gmail\\].,,"_s, u"s,^ +| +$,,g"_s, u"s,/ +| +/,/,g"_s, u"s,['\\\\^\"],_,g"_s})
        writer.add(u"regextrans2"_s, step);
    foldersOfGmail(writer);
}

void fromOffice(PresetWriter &writer)
{
    writer.begin(u"office1"_s);
    writer.text(u"host1"_s, officeHost);
    writer.switchTo(u"ssl1"_s, true);
    writer.addUnless(u"noexclude"_s, u"exclude"_s, u"^Files$"_s);
    writer.note(
        u"Option --office1 is like: --host1 outlook.office365.com --ssl1 --exclude ^Files$"_s);
}

void toOffice(PresetWriter &writer)
{
    writer.begin(u"office2"_s);
    writer.text(u"host2"_s, officeHost);
    writer.switchTo(u"ssl2"_s, true);
    writer.number(u"maxsize"_s, 45'000'000);
    writer.real(u"maxmessagespersecond"_s, 4);
    writer.switchTo(u"disarmreadreceipts"_s, true);
    writer.addUnless(u"noregexmess"_s, u"regexmess"_s, wrapLines);
    writer.addUnless(u"nof1f2"_s, u"f1f2"_s, u"Files=Files_renamed_by_imapsync"_s);
    writer.note(
        u"Option --office2 is like: --host2 outlook.office365.com --ssl2 --maxsize 45_000_000 "
        "--maxmessagespersecond 4 --disarmreadreceipts --regexmess 's,(.{10239}),$1\\r\\n,g' "
        "--f1f2 Files=Files_renamed_by_imapsync"_s);
}

void toExchange(PresetWriter &writer)
{
    writer.begin(u"exchange2"_s);
    writer.number(u"maxsize"_s, 10'000'000);
    writer.real(u"maxmessagespersecond"_s, 4);
    writer.switchTo(u"disarmreadreceipts"_s, true);
    writer.addUnless(u"noregexflag"_s, u"regexflag"_s, u"s/\\\\Flagged//g"_s);
    writer.addUnless(u"noregexmess"_s, u"regexmess"_s, wrapLines);
    writer.note(u"Option --exchange2 is like: --maxsize 10_000_000 --maxmessagespersecond 4 "
                "--disarmreadreceipts --regexflag 's/\\\\Flagged//g' "
                "--regexmess 's,(.{10239}),$1\\r\\n,g'"_s);
}

void domino(PresetWriter &writer, const QString &side)
{
    writer.begin("domino"_L1 + side);
    writer.override("sep"_L1 + side, u"\\"_s);
    writer.override("prefix"_L1 + side, QString());
    writer.switchTo(u"messageidnodomain"_s, true);
    if (side == "2"_L1)
        writer.add(u"regextrans2"_s, u"s,^Inbox\\\\(.*),$1,i"_s);
}

} // namespace

AppliedPresets withPresets(const ParsedOptions &options, Support support)
{
    PresetWriter writer(options, support);
    // Two Gmails are a case of their own, after which imapsync looks at no other preset.
    if (writer.isOn(u"gmail1"_s) && writer.isOn(u"gmail2"_s)) {
        gmailToGmail(writer);
        return writer.result();
    }
    if (writer.isOn(u"gmail1"_s))
        fromGmail(writer);
    if (writer.isOn(u"gmail2"_s))
        toGmail(writer);
    if (writer.isOn(u"office1"_s))
        fromOffice(writer);
    if (writer.isOn(u"office2"_s))
        toOffice(writer);
    if (writer.isOn(u"exchange1"_s))
        writer.note(u"Option --exchange1 sets nothing."_s);
    if (writer.isOn(u"exchange2"_s))
        toExchange(writer);
    for (const QString &side : {u"1"_s, u"2"_s}) {
        if (writer.isOn("domino"_L1 + side))
            domino(writer, side);
    }
    return writer.result();
}

} // namespace Mailhaul::Cli
