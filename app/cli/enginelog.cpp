// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/enginelog.h"

#include "app/cli/text.h"

#include <QFileInfo>

namespace Mailhaul::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The lines of the run tell of its events already.
bool isToldAnyway(const LogLine &line, const LogWish &wish)
{
    return line.topic == "run"_L1 && wish.level < LogLevel::Debug;
}

} // namespace

EngineLog::EngineLog(const Settings &settings, RunLog &log)
{
    const LogWish wish = settings.shownLog;
    m_log.add(wish, [&log, wish](const LogLine &line) {
        const bool isOurs = !line.topic.contains(u'.') || line.topic.startsWith("protocol."_L1);
        if (isOurs && line.topic != "default"_L1 && !isToldAnyway(line, wish))
            log.line(line.shown());
    });
    if (settings.engineLog)
        openFile(*settings.engineLog, log);
}

void EngineLog::openFile(LogLevel level, RunLog &log)
{
    if (log.fileName().isEmpty())
        return;
    const QFileInfo beside(log.fileName());
    m_file.emplace(u"%1/%2.engine.log"_s.arg(beside.path(), beside.completeBaseName()));
    if (const auto opened = m_file->open(); !opened) {
        log.line(Text::tr("The engine's log %1 cannot be written: %2. Name another place with "
                          "--logdir, or leave --loglevel out.")
                     .arg(m_file->path(), opened.error().serverText));
        m_file.reset();
        return;
    }
    m_log.add({.level = level}, [this](const LogLine &line) { m_file->write(line.shown()); });
    log.line(Text::tr("The engine's log is in %1.").arg(m_file->path()));
}

} // namespace Mailhaul::Cli
