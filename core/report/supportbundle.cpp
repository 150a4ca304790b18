// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/supportbundle.h"

#include "core/base/errorword.h"
#include "core/journal/storageerror.h"
#include "core/report/problemword.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLibraryInfo>
#include <QSaveFile>
#include <QSslSocket>
#include <QStringBuilder>
#include <QSysInfo>

#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr qsizetype labelWidth = 22;

QString wordFor(Security security)
{
    switch (security) {
    case Security::Automatic:
        return u"automatic"_s;
    case Security::ImplicitTls:
        return u"tls"_s;
    case Security::StartTls:
        return u"starttls"_s;
    case Security::StartTlsIfOffered:
        return u"starttls if offered"_s;
    case Security::None:
        return u"none"_s;
    }
    return {};
}

QString wordFor(SignIn signIn)
{
    switch (signIn) {
    case SignIn::Automatic:
        return u"automatic"_s;
    case SignIn::Login:
        return u"LOGIN"_s;
    case SignIn::Mechanism:
        return u"mechanism"_s;
    case SignIn::MasterAuth:
        return u"X-MASTERAUTH"_s;
    case SignIn::PreAuthenticated:
        return u"preauthenticated"_s;
    case SignIn::Nobody:
        return u"nobody"_s;
    }
    return {};
}

QString wordFor(RunKind kind)
{
    switch (kind) {
    case RunKind::Copy:
        return u"copy"_s;
    case RunKind::DryRun:
        return u"dry run"_s;
    case RunKind::JustLogin:
        return u"sign-in only"_s;
    case RunKind::JustFolders:
        return u"folders only"_s;
    case RunKind::JustFoldersDryRun:
        return u"dry run of folders only"_s;
    }
    return {};
}

QString wordFor(FlagSync sync)
{
    switch (sync) {
    case FlagSync::Replace:
        return u"replaced"_s;
    case FlagSync::Merge:
        return u"merged"_s;
    case FlagSync::Leave:
        return u"left"_s;
    }
    return {};
}

QString wordFor(Report::Outcome outcome)
{
    switch (outcome) {
    case Report::Outcome::Completed:
        return u"completed"_s;
    case Report::Outcome::Stopped:
        return u"stopped"_s;
    case Report::Outcome::Failed:
        return u"failed"_s;
    }
    return {};
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString time(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"HH:mm:ss.zzz"_s);
}

/// Writes one bundle from top to bottom.
class BundleWriter
{
public:
    BundleWriter(const SupportInput &input, SupportParts allowed)
        : m_input(input)
        , m_allowed(allowed)
        , m_discretion(allowed)
    {}

    QString write();

private:
    void title(OwnWords words) { m_lines += {QString(), u"== "_s + words.text()}; }
    void fact(OwnWords name, const QString &value)
    {
        m_lines.append(QString(name.text()).leftJustified(labelWidth) + u' ' + value);
    }
    void fact(OwnWords name, qint64 value) { fact(name, QString::number(value)); }
    void writeHead();
    void writeAccount(OwnWords name, const Account &account,
                      const std::optional<ServerTold> &server);
    void writeOptions();
    void writeRules();
    void writeResult();
    void writeStatistics();
    void writeFolders();
    void writeProblem(int number, const Problem &problem);
    void writeProtocol(const ProtocolExcerpt &protocol);

    const SupportInput &m_input;
    SupportParts m_allowed;
    Discretion m_discretion;
    QStringList m_lines;
};

QString BundleWriter::write()
{
    writeHead();
    writeAccount("Source", m_input.source, m_input.report.sourceServer);
    writeAccount("Destination", m_input.destination, m_input.report.destinationServer);
    writeOptions();
    writeRules();
    writeResult();
    writeStatistics();
    writeFolders();
    title("Problems");
    fact("Number", m_input.report.problems.size());
    int number = 0;
    for (const Problem &problem : m_input.report.problems)
        writeProblem(++number, problem);
    return m_lines.join(u'\n') + u'\n';
}

void BundleWriter::writeHead()
{
    m_lines = {
        u"Mailhaul support bundle, format %1"_s.arg(format), QString(),
        u"No password, token, subject or other content of a message can be in this file. Other "
        "things are"_s,
        u"only in it where this says so:"_s};
    fact("folder names", yesNo(m_allowed.testFlag(SupportPart::Folders)));
    fact("users and servers", yesNo(m_allowed.testFlag(SupportPart::Addresses)));
    fact("words of servers",
         m_allowed.testFlag(SupportPart::Words) ? u"all"_s : u"ordinary ones, others are …"_s);
    title("Versions");
    fact("Mailhaul", QCoreApplication::applicationVersion());
    fact("Qt", QString::fromLatin1(qVersion()));
    fact("TLS", QSslSocket::sslLibraryVersionString());
    fact("System", QSysInfo::prettyProductName());
    fact("Kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    fact("Architecture", QSysInfo::buildAbi());
}

void BundleWriter::writeAccount(OwnWords name, const Account &account,
                                const std::optional<ServerTold> &server)
{
    title(name);
    fact("Server", m_discretion.address(account.host));
    fact("Port", account.port);
    fact("User", m_discretion.address(account.user));
    fact("For somebody else", yesNo(!account.authorizationUser.isEmpty()));
    fact("Security", wordFor(account.security));
    fact("Certificate checked", yesNo(account.trust.verify));
    fact("Own authorities", account.trust.authorityFiles.size());
    fact("List of revoked certificates", yesNo(!account.trust.revocationFile.isEmpty()));
    fact("Accepted certificates", account.trust.acceptedFingerprints.size());
    fact("Sign-in", wordFor(account.signIn) + u' ' + QString::fromLatin1(account.mechanism));
    fact("With a token", yesNo(account.tokens != nullptr));
    fact("Compression", yesNo(account.line.compression == Compression::On));
    fact("Time limit (ms)", account.timeout.count());
    if (!server) {
        fact("Signed in", u"no"_s);
        return;
    }
    fact("Signed in", server->encrypted ? u"yes, encrypted"_s : u"yes, in clear text"_s);
    fact("Port used", server->port);
    fact("Greeting", m_discretion.words(server->greeting));
    fact("Capabilities", server->capabilities.join(u' '));
}

void BundleWriter::writeOptions()
{
    title("Options");
    for (const QString &name : m_input.optionNames)
        m_lines.append(name);
    constexpr SupportParts all =
        SupportParts(SupportPart::Folders) | SupportPart::Addresses | SupportPart::Words;
    if (m_allowed == all && !m_input.commandLine.isEmpty())
        fact("Command line", m_input.commandLine);
    const Options &options = m_input.options;
    fact("Kind", wordFor(options.kind));
    fact("Lanes", options.lanes);
    fact("Limit of errors", options.errorLimit);
    fact("Flags", wordFor(options.flagSync));
    fact("By special use", yesNo(options.specialUseMapping == SpecialUseMapping::On));
    fact("Only folders", options.onlyFolders.size());
    fact("Excluded folders", options.excludedFolders.size());
    fact("Targets by hand", options.explicitTargets.size());
    fact("Access rights", yesNo(options.accessRights == AccessRights::Copied));
    fact("Pace", u"%1 messages/s, %2 bytes/s"_s.arg(options.limits.messagesPerSecond)
                     .arg(options.limits.bytesPerSecond));
    fact("One by one", yesNo(options.needOrder()));
}

void BundleWriter::writeRules()
{
    const Options &options = m_input.options;
    const MessageRules &rules = options.messages;
    fact("Largest message", rules.selection.largest.value_or(-1));
    fact("Smallest message", rules.selection.smallest.value_or(-1));
    fact("Limit of the server", rules.selection.appendLimit.value_or(-1));
    fact("Selects messages", yesNo(!rules.selection.seesAll()));
    fact("Duplicates copied", yesNo(rules.duplicates == Duplicates::CopiedAll));
    fact("Also cross duplicates", yesNo(rules.crossDuplicates == CrossDuplicates::Copied));
    fact("Changes messages", rules.content.changes.size() + rules.content.commands.size());
    fact("Whole in memory", yesNo(rules.needWholeMessages()));
    fact("Changes flags", rules.flags.changes.size());
    fact("Repairs, step", int(rules.repair.limit));
    fact("Deletes messages", yesNo(options.deletions.concernMessages()));
    fact("Deletes folders", yesNo(options.deletions.concernFolders()));
}

void BundleWriter::writeResult()
{
    const Report &report = m_input.report;
    const auto balance = [this](OwnWords name, const Balance &figures) {
        fact(name,
             u"found %1 = copied %2 + already there %3 + left out %4 + repeated %5 + failed %6 + "
             "vanished %7 + not reached %8"_s.arg(figures.found)
                 .arg(figures.copied)
                 .arg(figures.alreadyThere)
                 .arg(figures.leftOut)
                 .arg(figures.repeated)
                 .arg(figures.failed)
                 .arg(figures.vanished)
                 .arg(figures.notReached));
    };
    title("Result");
    fact("Outcome", wordFor(report.outcome));
    fact("Started", report.statistics.started.toString(Qt::ISODateWithMs));
    fact("Ended", report.statistics.ended.toString(Qt::ISODateWithMs));
    balance("Balance", report.balance);
    fact("Adds up", yesNo(report.balance.isEven()));
    fact("Journal", yesNo(!report.journalFile.isEmpty()));
    if (report.journalBalance)
        balance("The journal counts", *report.journalBalance);
}

void BundleWriter::writeStatistics()
{
    const Statistics &figures = m_input.report.statistics;
    fact("Folders begun", u"%1 of %2"_s.arg(figures.foldersBegun).arg(figures.foldersTotal));
    fact("Bytes copied", figures.bytesCopied);
    fact("Largest copied", figures.biggestCopied);
    fact("Without header", u"%1 and %2"_s.arg(figures.sourceVoid).arg(figures.destinationVoid));
    fact("Repaired", figures.repaired);
    fact("Reconnections",
         u"%1 and %2"_s.arg(figures.sourceReconnections).arg(figures.destinationReconnections));
}

void BundleWriter::writeFolders()
{
    title("Folders");
    for (const FolderReport &folder : m_input.report.folders) {
        const Balance &balance = folder.balance;
        const QString source = m_discretion.folder(folder.entry.source.name);
        const QString target = m_discretion.folder(folder.entry.target);
        m_lines.append(
            u"%1 -> %2: found %3, copied %4, already there %5, failed %6, not reached %7"_s
                .arg(source, target)
                .arg(balance.found)
                .arg(balance.copied)
                .arg(balance.alreadyThere)
                .arg(balance.failed)
                .arg(balance.notReached));
    }
}

void BundleWriter::writeProblem(int number, const Problem &problem)
{
    m_lines += {QString(), u"-- %1: %2, %3"_s.arg(QString::number(number),
                                                  Mailhaul::wordFor(problem.what).text(),
                                                  Mailhaul::wordFor(problem.error.code).text())};
    fact("Side", problem.side == Side::Source ? u"source"_s : u"destination"_s);
    if (!problem.folder.isEmpty())
        fact("Folder", m_discretion.folder(problem.folder));
    if (problem.uid != 0)
        fact("Message", u"UID %1, %2 bytes"_s.arg(problem.uid).arg(problem.size));
    fact("Reaches", u"%1 of %2"_s.arg(int(problem.error.scope)).arg(int(Error::Scope::Run)));
    if (!problem.error.serverText.isEmpty())
        fact("Words", m_discretion.words(problem.error.serverText));
    if (problem.protocol)
        writeProtocol(*problem.protocol);
    else
        m_lines.append(u"What was said around it is not known."_s);
}

void BundleWriter::writeProtocol(const ProtocolExcerpt &protocol)
{
    static constexpr QChar arrows[] = {u'>', u'<', u'-'};
    m_lines.append(u"Said on connection C%1:"_s.arg(protocol.connection));
    for (const TracedLine &traced : protocol.lines) {
        m_lines.append(u"  %1 %2 %3"_s.arg(time(traced.time), arrows[size_t(traced.direction)])
                           .arg(m_discretion.line(traced.line)));
    }
}

} // namespace

QString supportBundle(const SupportInput &input, SupportParts allowed)
{
    return BundleWriter(input, allowed).write();
}

Result<> saveSupportBundle(const QString &bundle, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(storageError(fileName % u": "_s % file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bundle.toUtf8());
    if (!file.commit())
        return std::unexpected(storageError(fileName % u": "_s % file.errorString()));
    return {};
}

} // namespace Mailhaul
