// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accountsnapshot.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"
#include "tests/support/samplemailbox.h"
#include "tests/ui/wizarddriver.h"
#include "ui/engine/coreenginefactory.h"
#include "ui/models/foldermappingmodel.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

constexpr int minute = 60'000;

} // namespace

/// The whole way through the real window, between two real servers.
class tst_Journey final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongPasswordIsToldAtTheField();
    void copiesAMailbox();
    void secondRunFindsNothing();
    void provesTheCopy();
    void takesTheCopyBack();

private:
    void fill(const WizardDriver &driver, const QString &side, const DovecotServer &server,
              const QString &password = u"secret"_s) const;
    void trust(const WizardDriver &driver, const QString &side) const;
    void walkToTheFolders(Wizard &wizard) const;
    qint64 number(const WizardDriver &driver, const QString &name) const;
    void compareBothSides();

    DovecotServer m_old{DovecotOptions{}};
    DovecotServer m_new{DovecotOptions{.separator = u"."_s}};
    SampleMailbox m_mailbox;
    QTemporaryDir m_journals;
};

void tst_Journey::initTestCase()
{
    // The certificates that are accepted here are nobody else's.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_journals.path());
    QCoreApplication::setOrganizationName(u"Mailhaul-Test"_s);
    QVERIFY2(m_old.start(), qPrintable(m_old.errorText()));
    QVERIFY2(m_new.start(), qPrintable(m_new.errorText()));
    m_mailbox = SampleMailbox::make(SampleSize::Small);
    ImapWitness witness;
    QVERIFY2(witness.open(m_old), qPrintable(witness.errorText()));
    QVERIFY2(fillAccount(witness, m_mailbox), qPrintable(witness.errorText()));
}

void tst_Journey::fill(const WizardDriver &driver, const QString &side, const DovecotServer &server,
                       const QString &password) const
{
    driver.type(side + u"Address"_s, u"alice"_s);
    driver.type(side + u"Password"_s, password);
    driver.type(side + u"Host"_s, server.host());
    driver.type(side + u"Port"_s, QString::number(server.tlsPort()));
}

/// The servers made their certificates themselves, so the wizard asks.
void tst_Journey::trust(const WizardDriver &driver, const QString &side) const
{
    driver.press(QWizard::NextButton);
    // What was accepted once is remembered, and not asked again.
    const auto *button = driver.find<QAbstractButton>(side + u"TrustCertificate"_s);
    const auto *password = driver.find<QWidget>(side + u"PasswordError"_s);
    const auto *page = driver.find<QWidget>(side + u"AccountPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() || password->isVisible() || !page->isVisible(),
                             minute);
    if (button->isVisible())
        driver.press(side + u"TrustCertificate"_s);
}

void tst_Journey::walkToTheFolders(Wizard &wizard) const
{
    const WizardDriver driver(wizard);
    fill(driver, u"old"_s, m_old);
    trust(driver, u"old"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int(Wizard::NewAccountId), minute);
    fill(driver, u"new"_s, m_new);
    trust(driver, u"new"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int(Wizard::CheckingId), minute);
    QTRY_VERIFY_WITH_TIMEOUT(driver.canGoOn(), minute);
    driver.press(QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(Wizard::FoldersId));
}

qint64 tst_Journey::number(const WizardDriver &driver, const QString &name) const
{
    return QLocale().toLongLong(driver.find<QLabel>(name)->text());
}

void tst_Journey::wrongPasswordIsToldAtTheField()
{
    CoreEngineFactory engine;
    Wizard wizard(engine, m_journals.path());
    wizard.show();
    const WizardDriver driver(wizard);
    fill(driver, u"old"_s, m_old, u"wrong"_s);
    trust(driver, u"old"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!driver.text(u"oldPasswordErrorText"_s).isEmpty(), minute);
    QCOMPARE(wizard.currentId(), int(Wizard::OldAccountId));

    m_new.kill();
    driver.type(u"oldPort"_s, QString::number(m_new.tlsPort()));
    driver.press(QWizard::NextButton);
    QTRY_VERIFY_WITH_TIMEOUT(!driver.text(u"oldPortErrorText"_s).isEmpty(), minute);
    QVERIFY2(m_new.restart(), qPrintable(m_new.errorText()));
}

void tst_Journey::copiesAMailbox()
{
    CoreEngineFactory engine;
    Wizard wizard(engine, m_journals.path());
    wizard.show();
    const WizardDriver driver(wizard);
    walkToTheFolders(wizard);
    driver.press(QWizard::NextButton);
    QTRY_VERIFY_WITH_TIMEOUT(driver.canGoOn(), minute);

    QCOMPARE(number(driver, u"reviewFound"_s), m_mailbox.messageCount());
    ImapWitness witness;
    QVERIFY2(witness.open(m_new), qPrintable(witness.errorText()));
    const auto untouched = AccountSnapshot::take(witness);
    QVERIFY2(untouched, qPrintable(witness.errorText()));
    QCOMPARE(untouched->messageCount(), 0); // As the page says.

    driver.press(QWizard::CommitButton);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int(Wizard::ResultId), minute);
    const Report &report = *wizard.journey().copy().report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.balance.sumOfBins(), report.balance.found);
    QCOMPARE(report.balance.found, m_mailbox.messageCount());
    QVERIFY2(driver.text(u"resultSentence"_s).contains(u"All messages"_s),
             qPrintable(driver.text(u"resultSentence"_s)));
    compareBothSides();
}

void tst_Journey::compareBothSides()
{
    ImapWitness oldWitness, newWitness;
    QVERIFY(oldWitness.open(m_old));
    QVERIFY(newWitness.open(m_new));
    const auto source = AccountSnapshot::take(oldWitness);
    const auto destination = AccountSnapshot::take(newWitness);
    QVERIFY(source && destination);
    QMap<QString, QString> names;
    for (const SampleFolder &folder : std::as_const(m_mailbox.folders))
        names.insert(folderName(folder, oldWitness), folderName(folder, newWitness));
    const QStringList differences = compare(*source, *destination, names,
                                            {.repeats = Repeats::OnceIsEnough,
                                             .subscriptions = Subscriptions::Ignored,
                                             .destinationBefore = {}});
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void tst_Journey::secondRunFindsNothing()
{
    CoreEngineFactory engine;
    Wizard wizard(engine, m_journals.path());
    wizard.show();
    const WizardDriver driver(wizard);
    walkToTheFolders(wizard);
    driver.press(QWizard::NextButton);
    QTRY_VERIFY_WITH_TIMEOUT(driver.canGoOn(), minute);
    QCOMPARE(number(driver, u"reviewCopied"_s), 0);
    QVERIFY(driver.text(u"reviewSentence"_s).contains(u"nothing to copy"_s));
    driver.press(QWizard::CommitButton);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int(Wizard::ResultId), minute);
    QVERIFY(driver.text(u"resultSentence"_s).contains(u"nothing to copy"_s));
    driver.press(u"runAgainButton"_s);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ReviewId));
    QTRY_VERIFY_WITH_TIMEOUT(driver.canGoOn(), minute);
    QCOMPARE(number(driver, u"reviewCopied"_s), 0);
}

void tst_Journey::provesTheCopy()
{
    CoreEngineFactory engine;
    Wizard wizard(engine, m_journals.path());
    wizard.show();
    const WizardDriver driver(wizard);
    walkToTheFolders(wizard);
    driver.press(QWizard::NextButton);
    QTRY_VERIFY_WITH_TIMEOUT(driver.canGoOn(), minute);
    driver.press(QWizard::CommitButton);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int(Wizard::ResultId), minute);
    driver.press(u"resultAuditThorough"_s);
    driver.press(u"resultAuditStart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!driver.text(u"resultAuditVerdict"_s).isEmpty(), minute);
    QVERIFY2(driver.text(u"resultAuditVerdict"_s).startsWith(u"Yes"_s),
             qPrintable(driver.text(u"resultAuditSentence"_s)));
    driver.press(u"exportButton"_s);
    auto *dialog = driver.find<QFileDialog>(u"exportDialog"_s);
    const QString path = m_journals.filePath(u"report.json"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(driver.text(u"resultExported"_s).contains(path), minute);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject audit = report.value("audit"_L1).toObject();
    QCOMPARE(audit.value("verdict"_L1).toString(), u"proved"_s);
    QCOMPARE(audit.value("depth"_L1).toString(), u"bodies"_s);

    driver.press(u"supportButton"_s);
    auto *support = driver.find<QDialog>(u"supportDialog"_s);
    const QString told = support->findChild<QPlainTextEdit *>(u"supportText"_s)->toPlainText();
    QVERIFY2(told.contains(u"Capabilities           IMAP4rev1"_s), qPrintable(told));
    QVERIFY2(!told.contains(m_old.host()), qPrintable(told));
    support->reject();
}

void tst_Journey::takesTheCopyBack()
{
    CoreEngineFactory engine;
    Wizard wizard(engine, m_journals.path());
    wizard.show();
    const WizardDriver driver(wizard);
    walkToTheFolders(wizard);
    driver.press(QWizard::NextButton);
    QTRY_VERIFY_WITH_TIMEOUT(driver.canGoOn(), minute);
    driver.press(u"earlierCopyButton"_s);
    driver.press(u"earlierUndoPreview"_s);
    const auto *remove = driver.find<QAbstractButton>(u"earlierUndoRemove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible(), minute);
    ImapWitness witness;
    QVERIFY2(witness.open(m_new), qPrintable(witness.errorText()));
    const auto before = AccountSnapshot::take(witness);
    QVERIFY(before && before->messageCount() > 0); // Looking touches nothing.
    driver.press(u"earlierUndoRemove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.journey().isProving(), minute);
    QVERIFY2(driver.text(u"earlierUndoSentence"_s).contains(u"are removed"_s),
             qPrintable(driver.text(u"earlierUndoErrorText"_s)));
    const auto after = AccountSnapshot::take(witness);
    QVERIFY2(after, qPrintable(witness.errorText()));
    // What the old account may lose at any moment stays.
    for (const FolderSnapshot &folder : after->folders) {
        for (const MessageSnapshot &message : folder.messages)
            QVERIFY2(message.flags.contains("\\Deleted"_ba), qPrintable(message.subject));
    }
    QVERIFY(after->messageCount() < before->messageCount());
    driver.press(u"earlierClose"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.canGoOn(), minute);
    QVERIFY(number(driver, u"reviewCopied"_s) > 0);
}

QTEST_MAIN(tst_Journey)
#include "tst_journey.moc"
