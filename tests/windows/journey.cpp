// SPDX-License-Identifier: GPL-3.0-or-later
//
// mailhaul-journey --prefill FILE: walks through the whole wizard as a person does who has nothing
// to change, and saves a picture of every page in the folder that MAILHAUL_PICTURES names. Takes the
// place of mailhaul in the demo, which then compares both accounts.
#include "tests/ui/wizarddriver.h"
#include "ui/engine/coreenginefactory.h"
#include "ui/prefill.h"
#include "ui/translation.h"
#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

constexpr int patience = 180'000;

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

QString nameOf(int page)
{
    switch (Wizard::PageId(page)) {
    case Wizard::OldAccountId:
        return u"old-account"_s;
    case Wizard::NewAccountId:
        return u"new-account"_s;
    case Wizard::CheckingId:
        return u"checking"_s;
    case Wizard::FoldersId:
        return u"folders"_s;
    case Wizard::ReviewId:
        return u"review"_s;
    case Wizard::CopyingId:
        return u"copying"_s;
    case Wizard::ResultId:
        return u"result"_s;
    }
    return u"page-%1"_s.arg(page);
}

class Journey
{
public:
    Journey(Wizard &wizard, const QDir &folder) : m_wizard(wizard), m_folder(folder) {}

    bool walk()
    {
        while (m_wizard.currentId() != Wizard::ResultId) {
            const int page = m_wizard.currentId();
            if (page == Wizard::CopyingId)
                takePicture();
            const auto isLeft = [this, page] { return m_wizard.currentId() != page; };
            const auto isReady = [this] { return WizardDriver(m_wizard).canGoOn(); };
            if (!QTest::qWaitFor([&] { return isLeft() || isReady(); }, patience))
                return fail(u"The page did not become complete."_s);
            if (isLeft())
                continue;
            if (page != Wizard::CopyingId)
                takePicture();
            const bool commits = m_wizard.currentPage()->isCommitPage();
            m_wizard.button(commits ? QWizard::CommitButton : QWizard::NextButton)->click();
            if (!QTest::qWaitFor(isLeft, patience))
                return fail(u"The next page did not come."_s);
        }
        takePicture();
        return true;
    }

private:
    bool fail(const QString &text)
    {
        say(nameOf(m_wizard.currentId()) + ": "_L1 + text);
        takePicture();
        return false;
    }

    void takePicture()
    {
        // What a page has just got is drawn by the next turns of the loop.
        QTest::qWait(300);
        const QString name =
            m_folder.filePath(u"%1-%2.png"_s.arg(++m_number).arg(nameOf(m_wizard.currentId())));
        if (!m_wizard.grab().save(name))
            say("Not saved: "_L1 + name);
    }

    Wizard &m_wizard;
    QDir m_folder;
    int m_number = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Mailhaul"_s);
    QApplication::setWindowIcon(programIcon());
    installTranslations(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 || arguments.at(1) != "--prefill"_L1) {
        say(u"mailhaul-journey --prefill FILE"_s);
        return 64;
    }
    const auto prefill = takePrefill(arguments.at(2));
    if (!prefill) {
        say(prefill.error());
        return 66;
    }
    CoreEngineFactory engine;
    Wizard wizard(engine);
    wizard.fillIn(*prefill);
    wizard.show();
    if (!QTest::qWaitForWindowExposed(&wizard)) {
        say(u"The window did not appear."_s);
        return 1;
    }
    Journey journey(wizard, QDir(qEnvironmentVariable("MAILHAUL_PICTURES", u"."_s)));
    if (!journey.walk())
        return 1;
    const auto &report = wizard.journey().copy().report();
    return report && report->outcome == Report::Outcome::Completed ? 0 : 1;
}
