// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log.h"

#include <QLoggingCategory>

#include <algorithm>
#include <atomic>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ours = "mailhaul."_L1;

// Qt's handler is a plain function.
std::atomic<Log *> current = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

bool isProtocol(const QString &topic)
{
    return topic.startsWith("protocol."_L1);
}

} // namespace

bool LogWish::wants(const LogLine &line) const
{
    if (!isProtocol(line.topic))
        return line.level <= level;
    if (level == LogLevel::Protocol || protocol == Protocol::Both)
        return true;
    return protocol
           == (line.topic == "protocol.source"_L1 ? Protocol::Source : Protocol::Destination);
}

Log::Log() : m_before(qInstallMessageHandler(&Log::handle))
{
    current = this;
}

Log::~Log()
{
    qInstallMessageHandler(m_before);
    current = nullptr;
    QLoggingCategory::setFilterRules({});
}

void Log::add(const LogWish &wish, Sink sink)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_listeners.push_back({wish, std::move(sink)});
    }
    openGates();
}

/// Lines that nobody wants are not even made.
void Log::openGates()
{
    using Protocol = LogWish::Protocol;
    const auto any = [this](const auto &condition) {
        return std::ranges::any_of(
            m_listeners, [&](const Listener &listener) { return condition(listener.wish); });
    };
    const auto from = [&](LogLevel level) {
        return any([level](const LogWish &wish) { return wish.level >= level; });
    };
    const auto side = [&](Protocol protocol) {
        return any([protocol](const LogWish &wish) {
            return wish.level == LogLevel::Protocol || wish.protocol == protocol
                   || wish.protocol == Protocol::Both;
        });
    };
    QStringList rules;
    const auto rule = [&rules](const QString &what, bool isOpen) {
        rules.append(u"mailhaul.%1=%2"_s.arg(what, isOpen ? u"true"_s : u"false"_s));
    };
    rule(u"*.critical"_s, from(LogLevel::Error));
    rule(u"*.warning"_s, from(LogLevel::Warning));
    rule(u"*.info"_s, from(LogLevel::Info));
    rule(u"*.debug"_s, from(LogLevel::Debug));
    rule(u"protocol.source.debug"_s, side(Protocol::Source));
    rule(u"protocol.destination.debug"_s, side(Protocol::Destination));
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Log *log = current;
    if (!log)
        return;
    const QString category = QString::fromLatin1(context.category);
    const bool isOurs = category.startsWith(ours);
    // What other libraries have to say goes where it always went, too.
    if (!isOurs && log->m_before)
        log->m_before(type, context, text);
    LogLine line{.time = QDateTime::currentDateTime(),
                 .level = levelOf(type),
                 .topic = isOurs ? category.sliced(ours.size()) : category,
                 .text = text};
    if (isProtocol(line.topic))
        line.level = LogLevel::Protocol;
    log->tell(line);
}

void Log::tell(const LogLine &line)
{
    // A sink that logs would wait for itself.
    thread_local bool isTelling = false;
    if (isTelling)
        return;
    isTelling = true;
    {
        const QMutexLocker locker(&m_mutex);
        for (const Listener &listener : m_listeners) {
            if (listener.wish.wants(line))
                listener.sink(line);
        }
    }
    isTelling = false;
}

} // namespace Mailhaul
