// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/checkcontroller.h"

#include <algorithm>

namespace Mailhaul {

CheckController::CheckController(EngineFactory &engine, QObject *parent) : QObject(parent)
{
    for (const Side side : {Side::Source, Side::Destination}) {
        m_probes[index(side)] = engine.makeProbe();
        AccountProbe *probe = m_probes[index(side)].get();
        Result &result = m_results[index(side)];
        connect(probe, &AccountProbe::progressed, this,
                [this, &result](const AccountSummary &summary) {
                    result.summary = summary;
                    emit changed();
                });
        connect(probe, &AccountProbe::succeeded, this,
                [this, &result](const AccountSummary &summary) {
                    result.state = State::Succeeded;
                    result.summary = summary;
                    emit changed();
                });
        connect(probe, &AccountProbe::failed, this, [this, &result](const Error &error) {
            result.state = State::Failed;
            result.error = error;
            result.summary.reset();
            emit changed();
        });
    }
}

CheckController::~CheckController() = default;

void CheckController::start(const Account &source, const Account &destination)
{
    begin(Side::Source, source);
    begin(Side::Destination, destination);
    emit changed();
}

void CheckController::restart()
{
    start(m_results[0].account, m_results[1].account);
}

void CheckController::cancel()
{
    for (const Side side : {Side::Source, Side::Destination}) {
        Result &result = m_results[index(side)];
        if (result.state != State::Running)
            continue;
        m_probes[index(side)]->cancel();
        result.state = State::Canceled;
    }
    endMeasuring();
    emit changed();
}

void CheckController::endMeasuring()
{
    for (const Side side : {Side::Source, Side::Destination}) {
        Result &result = m_results[index(side)];
        if (!result.summary || result.state != State::Succeeded
            || result.summary->stage != AccountSummary::Stage::Measuring)
            continue;
        m_probes[index(side)]->cancel();
        result.summary->stage = AccountSummary::Stage::Listed;
    }
}

bool CheckController::isRunning() const
{
    return std::ranges::any_of(m_results,
                               [](const Result &result) { return result.state == State::Running; });
}

bool CheckController::bothSucceeded() const
{
    return std::ranges::all_of(
        m_results, [](const Result &result) { return result.state == State::Succeeded; });
}

void CheckController::begin(Side side, const Account &account)
{
    m_results[index(side)] = {State::Running, account, {}, {}};
    m_probes[index(side)]->start(account,
                                 side == Side::Source ? CheckDepth::Messages : CheckDepth::Folders);
}

} // namespace Mailhaul
