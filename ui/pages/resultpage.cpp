// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultpage.h"

#include "core/pdf/pdfprinter.h"
#include "core/report/exportreport.h"
#include "ui/reporttext.h"
#include "ui/text.h"
#include "ui/widgets/auditpanel.h"
#include "ui/widgets/balanceview.h"
#include "ui/widgets/factslabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldertable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagelistview.h"
#include "ui/widgets/problemlist.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/supportdialog.h"
#include "ui/widgets/undopanel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

ResultPage::ResultPage(RunController &controller, AuditController &audit, UndoController &undo,
                       EngineFactory &engine, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
    , m_audit(audit)
    , m_undo(undo)
    , m_sentence(makeHeadline(u"resultSentence"_s, content()))
    , m_advice(makeTextLabel(u"resultAdvice"_s, content()))
    , m_again(new QPushButton(tr("&Run Again Now"), content()))
    , m_export(new QPushButton(tr("&Export…"), content()))
    , m_exported(makeTextLabel(u"resultExported"_s, content()))
    , m_balance(new BalanceView(u"result"_s, content()))
    , m_problems(new ProblemList(u"resultProblems"_s, content()))
    , m_auditPanel(new AuditPanel(u"result"_s, audit, content()))
    , m_tabs(new QTabWidget(content()))
    , m_statistics(new FactsLabel(u"statisticsText"_s, content()))
    , m_folders(new FolderTable(u"resultFolders"_s, m_tabs))
    , m_undoPanel(new UndoPanel(u"result"_s, undo, content()))
{
    setObjectName(u"resultPage"_s);
    setTitle(tr("Result"));
    setSubTitle(tr("Every message that was found is counted in exactly one of the numbers below."));

    m_again->setObjectName(u"runAgainButton"_s);
    m_again->setAccessibleDescription(
        tr("Goes back to the review and compares both accounts anew."));
    connect(m_again, &QPushButton::clicked, this, &ResultPage::runAgainRequested);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setAccessibleDescription(tr("Saves the result as PDF, HTML, CSV, JSON or text."));
    connect(m_export, &QPushButton::clicked, this, &ResultPage::askWhereToExport);
    auto *support = new QPushButton(tr("&Details for Support…"), content());
    support->setObjectName(u"supportButton"_s);
    support->setAccessibleDescription(
        tr("Shows what somebody who helps you needs to see, and saves it."));
    connect(support, &QPushButton::clicked, this, &ResultPage::showSupport);
    m_problems->allowRetry();
    connect(m_problems, &ProblemList::retryRequested, this, [this](const QList<Problem> &problems) {
        m_controller.retry(problems);
        if (m_controller.isActive())
            emit retried();
    });
    connect(m_balance, &BalanceView::opened, this, &ResultPage::showMessages);
    connect(&m_audit, &AuditController::changed, this, &ResultPage::proofChanged);
    connect(&m_undo, &UndoController::changed, this, &ResultPage::proofChanged);
    connect(&m_undo, &UndoController::finished, this, &ResultPage::undone);
    makeTabs(engine);

    column()->addWidget(m_sentence);
    column()->addWidget(m_advice);
    auto *buttons = new QWidget(content());
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(m_again);
    row->addWidget(m_export);
    row->addWidget(support);
    column()->addWidget(m_balance);
    column()->addWidget(m_problems);
    column()->addWidget(buttons);
    column()->addWidget(m_exported);
    column()->addWidget(m_auditPanel);
    column()->addWidget(m_tabs, 1);
    column()->addWidget(m_undoPanel);
    followReadingOrder(content());
}

void ResultPage::makeTabs(EngineFactory &engine)
{
    m_tabs->setObjectName(u"resultTabs"_s);
    m_tabs->tabBar()->setObjectName(u"resultTabBar"_s);
    m_tabs->setAccessibleName(tr("Details of the result"));
    m_messages =
        new MessageListView(u"result"_s, m_controller.fates(), engine.makeHeaderSource(), m_tabs);
    auto *statistics = new QScrollArea(m_tabs);
    statistics->setObjectName(u"resultStatisticsArea"_s);
    statistics->setAccessibleName(tr("Statistics"));
    statistics->setWidget(m_statistics);
    statistics->setWidgetResizable(true);
    statistics->setFrameShape(QFrame::NoFrame);
    statistics->setMinimumHeight(12 * fontMetrics().lineSpacing());
    m_tabs->addTab(makeCheckList(), tr("What to do next"));
    m_tabs->addTab(m_messages, tr("Messages"));
    m_tabs->addTab(m_folders, tr("Folders"));
    m_tabs->addTab(statistics, tr("Statistics"));
}

QWidget *ResultPage::makeCheckList()
{
    auto *list = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(list);
    const auto add = [list, layout](const QString &name, const QString &title,
                                    const QString &explanation) {
        auto *box = new QCheckBox(title, list);
        box->setObjectName(name);
        box->setAccessibleDescription(explanation);
        layout->addWidget(box);
        QLabel *words = makeSmallLabel(name + u"Help"_s, list);
        words->setText(explanation);
        words->setIndent(3 * list->fontMetrics().averageCharWidth());
        layout->addWidget(words);
    };
    add(u"nextForwarding"_s, tr("Forward mail from the old account"),
        tr("Switch it on in the old provider's settings, so that nothing that still goes there is "
           "missed."));
    add(u"nextDevices"_s, tr("Set up the new account on phones and computers"),
        tr("Remove the old one from them only when the new one works."));
    add(u"nextAddress"_s, tr("Tell people and services the new address"),
        tr("Banks, shops and networks send sign-in links to the address that they know."));
    add(u"nextCatchUp"_s, tr("Run again in some days"),
        tr("It fetches what has arrived in the old account since, and copies nothing twice."));
    add(u"nextAppPassword"_s, tr("Delete app passwords that you made for this"),
        tr("On the security page of both providers. They are not needed any more after the last "
           "run."));
    layout->addStretch(1);
    return list;
}

void ResultPage::initializePage()
{
    const Report &report = *m_controller.report();
    showText(m_sentence, resultSentence(report));
    showText(m_advice, resultAdvice(report));
    m_balance->setBalance(report.balance, report.kind);
    // Its doors were made just now.
    followReadingOrder(content());
    m_problems->model().setAccounts(m_controller.request().source,
                                    m_controller.request().destination);
    m_problems->model().setProblems(report.problems);
    m_exported->hide();
    m_statistics->setFacts(statisticsFacts(report));
    m_folders->setReport(report);
    m_messages->setAccount(m_controller.request().source);
    m_messages->refresh();
    announce(m_sentence, resultSentence(report));
}

void ResultPage::askWhereToExport()
{
    //: The name of a file, with a date
    const QString name = tr("Mailhaul result %1").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = makeSaveDialog(u"exportDialog"_s, tr("Export the Result"), name, this);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Table (*.csv)"),
                            tr("JSON (*.json)"), tr("Text (*.txt)")});
    static const QStringList suffixes{u"pdf"_s, u"html"_s, u"csv"_s, u"json"_s, u"txt"_s};
    dialog->setDefaultSuffix(suffixes.constFirst());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixes.value(dialog->nameFilters().indexOf(filter)));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ResultPage::exportTo);
    dialog->open();
}

/// In a thread of the pool: a million messages take their time.
void ResultPage::exportTo(const QString &path)
{
    if (!formatOf(path)) {
        showText(m_exported,
                 tr("The name must end in .pdf, .html, .csv, .json or .txt. Try again."));
        return;
    }
    const MigrationRequest &request = m_controller.request();
    const Report report = *m_controller.report();
    const ReportInput input{.journalFile = report.journalFile,
                            .report = report,
                            .audit = m_audit.result(),
                            .source = request.source,
                            .destination = request.destination,
                            .options = request.options};
    m_isExporting = true;
    proofChanged();
    showText(m_exported, tr("Writing the report…"));
    QThreadPool::globalInstance()->start([page = QPointer(this), input, path] {
        const Result<> written = exportReport(input, path, printPdf);
        const auto tell = [page, written, path] {
            if (!page)
                return;
            page->m_isExporting = false;
            page->proofChanged();
            showText(page->m_exported,
                     written
                         ? tr("The report is in %1.").arg(path)
                         : tr("The report could not be written to %1 (%2). Choose another place.")
                               .arg(path, written.error().serverText));
            announce(page->m_exported, page->m_exported->text());
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell);
    });
}

void ResultPage::showSupport()
{
    const MigrationRequest &request = m_controller.request();
    auto *dialog = new SupportDialog({.report = *m_controller.report(),
                                      .source = request.source,
                                      .destination = request.destination,
                                      .options = request.options},
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ResultPage::showMessages(MessageChoice choice)
{
    m_messages->show(choice);
    m_tabs->setCurrentWidget(m_messages);
    scrollTo(m_tabs);
}

/// Who reads the record of the copy has it alone.
void ResultPage::proofChanged()
{
    const bool isProving = m_audit.isActive() || m_undo.isActive();
    m_again->setEnabled(!isProving);
    m_export->setEnabled(!isProving && !m_isExporting);
    m_problems->setEnabled(!isProving);
    m_auditPanel->setEnabled(!m_isExporting);
    m_undoPanel->setEnabled(!m_isExporting);
}

/// What the page says of the copy must stay true.
void ResultPage::undone()
{
    const UndoResult &result = *m_undo.result();
    if (result.kind != UndoKind::Remove || result.sum().removed == 0)
        return;
    showText(m_sentence, tr("%Ln message(s) that had been copied are removed again.", nullptr,
                            pluralNumber(result.sum().removed)));
    showText(m_advice, tr("The numbers below tell of the copy, as it was before. Run it again if "
                          "you want the messages back."));
}

} // namespace Mailhaul
