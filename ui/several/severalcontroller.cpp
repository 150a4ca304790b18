// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/several/severalcontroller.h"

#include "core/report/sentences.h"
#include "ui/reporttext.h"
#include "ui/text.h"

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

/// What one row is doing.
struct SeveralController::Job
{
    int row = 0;
    std::unique_ptr<AccountProbe> probe;
    std::unique_ptr<MigrationDriver> driver;
};

namespace {

QString csvValue(QString value)
{
    // A spreadsheet must not take a name for a formula.
    if (!value.isEmpty() && u"=+-@\t"_s.contains(value.front()))
        value.prepend(u'\'');
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}

bool needsALook(SeveralController::State state)
{
    return state == SeveralController::State::SignInFailed
           || state == SeveralController::State::Incomplete
           || state == SeveralController::State::Failed
           || state == SeveralController::State::Stopped;
}

template <typename T>
void dropLater(std::unique_ptr<T> &object)
{
    if (object) {
        object->disconnect();
        object.release()->deleteLater();
    }
}

} // namespace

QString wordFor(SeveralController::State state)
{
    switch (state) {
    case SeveralController::State::Idle:
        return SeveralController::tr("not begun");
    case SeveralController::State::Queued:
        return SeveralController::tr("waiting for its turn");
    case SeveralController::State::Testing:
        return SeveralController::tr("signing in");
    case SeveralController::State::SignedIn:
        return SeveralController::tr("sign-in works");
    case SeveralController::State::SignInFailed:
        return SeveralController::tr("sign-in failed");
    case SeveralController::State::Copying:
        return SeveralController::tr("copying");
    case SeveralController::State::Copied:
        return SeveralController::tr("copied");
    case SeveralController::State::Incomplete:
        return SeveralController::tr("copied with problems");
    case SeveralController::State::Failed:
        return SeveralController::tr("ended early");
    case SeveralController::State::Stopped:
        return SeveralController::tr("stopped");
    }
    Q_UNREACHABLE_RETURN({});
}

SeveralController::SeveralController(EngineFactory &engine, const QString &journalFolder,
                                     QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_journalFolder(journalFolder)
{}

SeveralController::~SeveralController() = default;

void SeveralController::setMailboxes(const QList<MailboxPair> &pairs)
{
    if (isRunning())
        return;
    m_rows.clear();
    for (const MailboxPair &pair : pairs) {
        Row row;
        row.pair = pair;
        m_rows.push_back(std::move(row));
    }
    emit reset();
    emit changed();
}

void SeveralController::setParallel(int count)
{
    m_parallel = std::clamp(count, 1, 16);
    beginNext();
}

void SeveralController::testAll()
{
    for (int number = 0; number < rowCount(); ++number)
        queue(number, Work::Test);
    beginNext();
}

void SeveralController::copyAll()
{
    for (int number = 0; number < rowCount(); ++number)
        queue(number, Work::Copy);
    beginNext();
}

void SeveralController::retryFailed()
{
    for (int number = 0; number < rowCount(); ++number) {
        if (needsALook(row(number).state))
            queue(number, Work::Copy);
    }
    beginNext();
}

bool SeveralController::hasFailed() const
{
    return std::ranges::any_of(m_rows, needsALook, &Row::state);
}

void SeveralController::stop()
{
    for (const Queued &queued : std::exchange(m_queue, {}))
        set(queued.row, State::Stopped, {});
    // Ending a job takes it out of the list.
    std::vector<Job *> jobs;
    for (const auto &job : m_jobs)
        jobs.push_back(job.get());
    for (Job *job : jobs) {
        if (job->driver)
            job->driver->stop();
        else
            end(*job, State::Stopped, {});
    }
    emit changed();
}

void SeveralController::trustCertificate(int number)
{
    const Row &asked = row(number);
    if (!asked.error || !asked.error->certificate)
        return;
    const Side side = asked.errorSide;
    const QString host =
        side == Side::Source ? asked.pair.source.host : asked.pair.destination.host;
    const QByteArray fingerprint = asked.error->certificate->fingerprint;
    for (Row &other : m_rows) {
        for (Account *account : {&other.pair.source, &other.pair.destination}) {
            if (account->host == host)
                account->trust.acceptedFingerprints.append(fingerprint);
        }
    }
}

bool SeveralController::isRunning() const
{
    return !m_jobs.empty() || !m_queue.isEmpty();
}

int SeveralController::count(State state) const
{
    return int(std::ranges::count(m_rows, state, &Row::state));
}

void SeveralController::queue(int number, Work work)
{
    const auto isSame = [number](const Queued &queued) { return queued.row == number; };
    const auto isWorking = [number](const auto &job) { return job->row == number; };
    if (std::ranges::any_of(m_queue, isSame) || std::ranges::any_of(m_jobs, isWorking))
        return;
    m_queue.append({number, work});
    set(number, State::Queued, {});
}

void SeveralController::beginNext()
{
    while (int(m_jobs.size()) < m_parallel && !m_queue.isEmpty()) {
        const Queued next = m_queue.takeFirst();
        m_jobs.push_back(std::make_unique<Job>());
        Job &job = *m_jobs.back();
        job.row = next.row;
        m_rows.at(std::size_t(next.row)).error.reset();
        if (next.work == Work::Test)
            test(job, Side::Source);
        else
            copy(job);
    }
    emit changed();
}

void SeveralController::test(Job &job, Side side)
{
    Row &row = m_rows.at(std::size_t(job.row));
    const Account account = side == Side::Source ? row.pair.source : row.pair.destination;
    set(job.row, State::Testing, {});
    dropLater(job.probe);
    job.probe = m_engine.makeProbe();
    connect(job.probe.get(), &AccountProbe::succeeded, this, [this, &job, side] {
        if (side == Side::Source)
            test(job, Side::Destination);
        else
            end(job, State::SignedIn, {});
    });
    connect(job.probe.get(), &AccountProbe::failed, this,
            [this, &job, &row, side, account](const Error &error) {
                row.error = error;
                row.errorSide = side;
                end(job, State::SignInFailed, sentenceFor(error, account));
            });
    job.probe->start(account, CheckDepth::SignIn);
}

void SeveralController::copy(Job &job)
{
    Row &row = m_rows.at(std::size_t(job.row));
    MigrationRequest request;
    request.source = row.pair.source;
    request.destination = row.pair.destination;
    request.options = optionsFor(row.pair.choices, row.pair.more).value_or(Options());
    request.options.kind = RunKind::Copy;
    request.journalFolder = m_journalFolder;
    row.report.reset();
    row.progress = {};
    set(job.row, State::Copying, {});
    job.driver = m_engine.makeDriver();
    connect(job.driver.get(), &MigrationDriver::progressed, this,
            [this, &row, number = job.row](const Progress &progress) {
                row.progress = progress;
                emit rowChanged(number);
            });
    connect(job.driver.get(), &MigrationDriver::finished, this,
            [this, &job](const Report &report) { copyEnded(job, report); });
    job.driver->start(request);
}

void SeveralController::copyEnded(Job &job, const Report &report)
{
    Row &row = m_rows.at(std::size_t(job.row));
    row.report = report;
    switch (report.outcome) {
    case Report::Outcome::Stopped:
        end(job, State::Stopped, resultSentence(report));
        return;
    case Report::Outcome::Failed:
        if (report.problems.isEmpty()) {
            end(job, State::Failed, resultSentence(report));
            return;
        }
        row.error = report.problems.constLast().error;
        row.errorSide = report.problems.constLast().side;
        end(job, State::Failed,
            sentenceFor(*row.error,
                        row.errorSide == Side::Source ? row.pair.source : row.pair.destination));
        return;
    case Report::Outcome::Completed:
        break;
    }
    const bool isAll = report.problems.isEmpty() && report.balance.failed == 0;
    end(job, isAll ? State::Copied : State::Incomplete, resultSentence(report));
}

void SeveralController::end(Job &job, State state, const QString &text)
{
    const int number = job.row;
    if (job.probe)
        job.probe->cancel();
    // Not destroyed here: they may be inside their signals.
    dropLater(job.probe);
    dropLater(job.driver);
    std::erase_if(m_jobs, [&job](const auto &other) { return other.get() == &job; });
    set(number, state, text);
    beginNext();
}

void SeveralController::set(int number, State state, const QString &text)
{
    Row &row = m_rows.at(std::size_t(number));
    row.state = state;
    row.text = text;
    emit rowChanged(number);
}

QString SeveralController::summaryCsv() const
{
    QStringList lines{
        u"old account;new account;state;found;copied;already there;failed;problems;remark"_s};
    Balance all;
    qsizetype problems = 0;
    const auto line = [](const QString &from, const QString &to, const QString &state,
                         const Balance &balance, qsizetype count, const QString &remark) {
        return QStringList{csvValue(from),
                           csvValue(to),
                           csvValue(state),
                           QString::number(balance.found),
                           QString::number(balance.copied),
                           QString::number(balance.alreadyThere),
                           QString::number(balance.failed + balance.notReached),
                           QString::number(count),
                           csvValue(remark)}
            .join(u';');
    };
    for (const Row &row : m_rows) {
        const Report report = row.report.value_or(Report());
        all += report.balance;
        problems += report.problems.size();
        lines.append(line(row.pair.source.user, row.pair.destination.user, wordFor(row.state),
                          report.balance, report.problems.size(), row.text));
    }
    lines.append(line(tr("all"), {}, {}, all, problems, summarySentence()));
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QString SeveralController::summarySentence() const
{
    const auto failed = std::ranges::count_if(m_rows, needsALook, &Row::state);
    return tr("%1 of %2 mailboxes are copied, %3 need a look.")
        .arg(textForNumber(count(State::Copied)), textForNumber(rowCount()), textForNumber(failed));
}

} // namespace Mailhaul
