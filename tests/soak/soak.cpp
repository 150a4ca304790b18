// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak.h"

#include "tests/soak/round.h"

#include <QTextStream>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

constexpr int roundsBetweenLines = 50;

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

} // namespace

Soak::Soak(const SoakOptions &options) : m_options(options), m_servers(options.rounds) {}

int Soak::run()
{
    if (!m_servers.start()) {
        print(m_servers.errorText());
        return -1;
    }
    if (m_options.seconds > 0)
        m_end.setRemainingTime(std::chrono::seconds(m_options.seconds));
    print(u"%1 rounds from seed %2, %3 at a time."_s.arg(m_options.rounds)
              .arg(m_options.seed)
              .arg(m_options.parallel));
    std::vector<std::unique_ptr<QThread>> workers;
    for (int count = 0; count < m_options.parallel; ++count) {
        workers.emplace_back(QThread::create([this] { work(); }));
        workers.back()->start();
    }
    // The servers end with this thread, so it stays.
    for (const auto &worker : workers)
        worker->wait();
    print(u"%1 rounds were good, %2 failed."_s.arg(m_done - m_failed).arg(m_failed));
    return m_failed;
}

void Soak::work()
{
    while (!m_stop.isRaised() && !m_end.hasExpired()) {
        const int number = m_next++;
        if (number >= m_options.rounds)
            return;
        const DovecotServer &from = m_servers.source();
        const DovecotServer &to = m_servers.destination(number);
        const QString user = SoakServers::user(number);
        ImapWitness source;
        ImapWitness destination;
        if (!source.open(from, user) || !destination.open(to, user)) {
            tell(number, {source.errorText(), destination.errorText()}, {});
            continue;
        }
        Round round({from.host(), from.port(), user, &source},
                    {to.host(), to.port(), user, &destination}, m_options.seed + quint32(number));
        const QStringList differences = round.run();
        // The terminal's Ctrl-C has reached mailhaul-cli, too.
        if (m_stop.isRaised())
            return;
        tell(number, differences, round.story());
        m_servers.forget(number);
    }
}

void Soak::tell(int round, const QStringList &differences, const QStringList &story)
{
    const QMutexLocker locker(&m_mutex);
    ++m_done;
    if (!differences.isEmpty()) {
        ++m_failed;
        print(u"FAILED, to be repeated with --seed %1 --rounds 1:"_s.arg(m_options.seed
                                                                         + quint32(round)));
        print("  "_L1 + story.join("\n  "_L1));
        print("  "_L1 + differences.join("\n  "_L1));
    } else if (m_done % roundsBetweenLines == 0) {
        print(u"%1 rounds"_s.arg(m_done));
    }
}

} // namespace Mailhaul::Test
