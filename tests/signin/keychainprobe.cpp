// SPDX-License-Identifier: GPL-3.0-or-later
//
// keychainprobe COMMAND KEY: what the keychain does, one line for each command on standard input's secret.
#include "core/signin/keychain.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    QCoreApplication::quit();
}

void sayOutcome(const Result<> &outcome)
{
    say(outcome ? u"done"_s : "error: "_L1 + Keychain::sentence(outcome.error()));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1), key = arguments.value(2);
    Keychain keychain;
    if (command == "load"_L1) {
        keychain.load(key, [](const Result<std::optional<Secret>> &loaded) {
            if (!loaded)
                say("error: "_L1 + Keychain::sentence(loaded.error()));
            else
                say(*loaded ? "found: "_L1 + (*loaded)->reveal() : u"nothing"_s);
        });
    } else if (command == "store"_L1) {
        keychain.store(key, Secret(qEnvironmentVariable("MAILHAUL_PROBE_SECRET")), sayOutcome);
    } else {
        keychain.remove(key, sayOutcome);
    }
    return QCoreApplication::exec();
}
