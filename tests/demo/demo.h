// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/demo/childprogram.h"
#include "tests/demo/demoaccount.h"
#include "tests/demo/stopsignal.h"

#include <QCoreApplication>
#include <QMap>
#include <QTemporaryDir>

namespace Mailhaul::Demo {

enum class Mode { Terminal, Wizard };

/// Two servers, a sample mailbox on the old one, and Mailhaul in between; at the end both sides are
/// compared by a reader that shares no code with Mailhaul.
class Demo
{
    Q_DECLARE_TR_FUNCTIONS(Demo)

public:
    /// \a programs is the directory with mailhaul and mailhaul-cli.
    Demo(const QString &programs, Mode mode, Show show);

    /// Returns the exit status: 0 only when everything was as it should be.
    int run();

private:
    bool prepare();
    bool fill();
    bool runInTerminal();
    bool runWizard();

    bool dryRun();
    bool copy();
    bool secondCopy();
    std::optional<ProgramRun> runCommandLine(const QStringList &moreArguments);

    bool newAccountIsAsBefore();
    /// Prints the verdict.
    bool compareAccounts();
    QStringList differences(const Test::AccountSnapshot &now);

    QStringList accountArguments(int number, DemoAccount &account);
    QString writePrivateFile(const QString &name, const QByteArray &contents);
    bool fail(const QString &text);

    QString m_programs;
    Mode m_mode;
    Show m_show;
    StopSignal m_stop;
    QTemporaryDir m_directory;
    DemoAccount m_old;
    DemoAccount m_new;
    Test::AccountSnapshot m_oldBefore;
    Test::AccountSnapshot m_newBefore;
    QMap<QString, QString> m_names;
};

} // namespace Mailhaul::Demo
