// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/childprogram.h"

#include "tests/demo/stopsignal.h"
#include "tests/support/processgroup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Demo {
namespace {

QProcessEnvironment environmentBelow(const QString &directory)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, directory + "/data"_L1);
    environment.insert(u"XDG_CONFIG_HOME"_s, directory + "/config"_L1);
    environment.insert(u"XDG_CACHE_HOME"_s, directory + "/cache"_L1);
    environment.insert(u"XDG_STATE_HOME"_s, directory + "/state"_L1);
    environment.remove(u"IMAPSYNC_PASSWORD1"_s);
    environment.remove(u"IMAPSYNC_PASSWORD2"_s);
    return environment;
}

} // namespace

ProgramRun runProgram(const QString &program, const QStringList &arguments,
                      const QString &directory, Show show, StopSignal &stop)
{
    ProgramRun run;
    QElapsedTimer clock;
    clock.start();

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setWorkingDirectory(directory);
    process.setProcessEnvironment(environmentBelow(directory));

    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&process, &QProcess::readyRead, &loop, [&] {
        const QByteArray bytes = process.readAll();
        run.output += bytes;
        if (show == Show::AllOfIt) {
            std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
            std::fflush(stdout);
        }
    });
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&stop, &StopSignal::raised, &loop, [&] {
        process.terminate();
        patience.start(5s);
    });
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] { process.kill(); });

    Test::startBoundToThisThread(process, program, arguments);
    if (!process.waitForStarted()) {
        run.problem = QCoreApplication::translate(
                          "Demo", "%1 did not start (%2). Build it first, with ./dev build.")
                          .arg(program, process.errorString());
        return run;
    }
    const qint64 group = process.processId();
    if (stop.isRaised())
        process.terminate();
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    run.output += process.readAll();
    Test::killGroup(group);
    Test::waitForGroupToEnd(group);

    run.seconds = double(clock.elapsed()) / 1000;
    if (stop.isRaised())
        run.problem = QCoreApplication::translate("Demo", "Stopped before the end.");
    else if (process.exitStatus() == QProcess::CrashExit)
        run.problem = QCoreApplication::translate("Demo", "%1 crashed.").arg(program);
    else
        run.exitCode = process.exitCode();
    return run;
}

} // namespace Mailhaul::Demo
