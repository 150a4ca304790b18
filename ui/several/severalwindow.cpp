// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/several/severalwindow.h"

#include "ui/several/severalmodel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/factslabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/problemlist.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/savedialog.h"

#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

SeveralWindow::SeveralWindow(EngineFactory &engine, const QString &journalFolder, QWidget *parent)
    : QDialog(parent)
    , m_controller(engine, journalFolder)
    , m_table(new QTreeView(this))
    , m_error(new ErrorBox(u"severalError"_s, this))
    , m_summary(makeTextLabel(u"severalSummary"_s, this))
{
    setObjectName(u"severalPage"_s);
    setWindowTitle(tr("Several Mailboxes"));
    setModal(false);
    auto *column = new QVBoxLayout(this);
    QLabel *help = makeTextLabel(u"severalHelp"_s, this);
    help->setText(
        tr("Open or paste a table with a line for each mailbox: user1;password1;user2;password2, "
           "or with a first line that names the columns. Passwords stay in memory."));
    column->addWidget(help);
    makeServers();
    makeSources();
    m_table->setObjectName(u"severalTable"_s);
    m_table->setAccessibleName(tr("Mailboxes"));
    m_table->setModel(new SeveralModel(m_controller, this));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setMinimumHeight(7 * fontMetrics().lineSpacing());
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[section, characters] :
         {std::pair(0, 26), std::pair(1, 26), std::pair(2, 22), std::pair(3, 12), std::pair(4, 12)})
        m_table->setColumnWidth(section, characters * character);
    column->addWidget(m_error);
    column->addWidget(m_table, 2);
    makeButtons();
    column->addWidget(m_summary);
    makeDetails();

    connect(&m_controller, &SeveralController::changed, this, &SeveralWindow::refresh);
    connect(&m_controller, &SeveralController::rowChanged, this, [this](int number) {
        if (number == currentRow())
            showRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SeveralWindow::showRow);
    const QSize wanted(110 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize()));
    refresh();
    showRow();
    followReadingOrder(this);
    spreadMnemonics(this);
}

void SeveralWindow::takeText(const QString &text)
{
    MailboxPair defaults;
    defaults.source.host = m_oldHost->text().trimmed();
    defaults.destination.host = m_newHost->text().trimmed();
    const auto pairs = mailboxesFromText(text, defaults);
    if (!pairs) {
        m_error->showError(pairs.error());
        return;
    }
    m_error->clear();
    m_controller.setMailboxes(*pairs);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

/// What runs ends in order first, if that is what is wanted.
void SeveralWindow::reject()
{
    if (!m_controller.isRunning())
        QDialog::reject();
    else if (!m_closesWhenStopped && !m_closeQuestion)
        askToClose();
}

void SeveralWindow::askToClose()
{
    m_closeQuestion = new QMessageBox(this);
    m_closeQuestion->setObjectName(u"severalCloseQuestion"_s);
    m_closeQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_closeQuestion->setIcon(QMessageBox::Question);
    m_closeQuestion->setWindowTitle(windowTitle());
    m_closeQuestion->setText(tr("Mailboxes are still being worked on. Stop and close?"));
    m_closeQuestion->setInformativeText(
        tr("Nothing is lost. When you copy between the same accounts again, it goes on where it "
           "stopped. The table is not kept."));
    QPushButton *stop = m_closeQuestion->addButton(tr("&Stop and Close"), QMessageBox::AcceptRole);
    stop->setObjectName(u"severalStopAndClose"_s);
    QPushButton *stay = m_closeQuestion->addButton(tr("&Go On"), QMessageBox::RejectRole);
    stay->setObjectName(u"severalGoOn"_s);
    m_closeQuestion->setDefaultButton(stay);
    m_closeQuestion->setEscapeButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closesWhenStopped = true;
        m_controller.stop();
    });
    m_closeQuestion->open();
}

void SeveralWindow::makeServers()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_oldHost = new QLineEdit(this);
    m_oldHost->setObjectName(u"severalOldHost"_s);
    m_oldHost->setAccessibleName(tr("Server of the old accounts"));
    m_newHost = new QLineEdit(this);
    m_newHost->setObjectName(u"severalNewHost"_s);
    m_newHost->setAccessibleName(tr("Server of the new accounts"));
    form->addRow(tr("Server of the ol&d accounts, unless the table names it:"), m_oldHost);
    form->addRow(tr("Server of the &new accounts, unless the table names it:"), m_newHost);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

QPushButton *SeveralWindow::addButton(FlowLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void SeveralWindow::makeSources()
{
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(holder);
    row->setContentsMargins({});
    m_open = addButton(row, u"severalOpen"_s, tr("&Open Table…"));
    connect(m_open, &QPushButton::clicked, this, &SeveralWindow::askForFile);
    m_paste = addButton(row, u"severalPaste"_s, tr("&Paste Table"));
    connect(m_paste, &QPushButton::clicked, this,
            [this] { takeText(QGuiApplication::clipboard()->text()); });
    layout()->addWidget(holder);
}

void SeveralWindow::makeButtons()
{
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(holder);
    row->setContentsMargins({});
    m_test = addButton(row, u"severalTest"_s, tr("&Test Sign-In"));
    connect(m_test, &QPushButton::clicked, &m_controller, &SeveralController::testAll);
    m_copy = addButton(row, u"severalCopy"_s, tr("&Copy All"));
    connect(m_copy, &QPushButton::clicked, &m_controller, &SeveralController::copyAll);
    auto *parallel = new QSpinBox(this);
    parallel->setObjectName(u"severalParallel"_s);
    parallel->setAccessibleName(tr("How many at once"));
    parallel->setRange(1, 16);
    parallel->setValue(3);
    //: Behind a number of mailboxes
    parallel->setSuffix(tr(" at once"));
    connect(parallel, &QSpinBox::valueChanged, &m_controller, &SeveralController::setParallel);
    row->addWidget(parallel);
    m_stop = addButton(row, u"severalStop"_s, tr("&Stop"));
    connect(m_stop, &QPushButton::clicked, &m_controller, &SeveralController::stop);
    m_retry = addButton(row, u"severalRetry"_s, tr("&Retry the Failed"));
    connect(m_retry, &QPushButton::clicked, &m_controller, &SeveralController::retryFailed);
    m_trust = addButton(row, u"severalTrust"_s, tr("Trust Certi&ficate of This Server"));
    connect(m_trust, &QPushButton::clicked, this, [this] {
        m_controller.trustCertificate(currentRow());
        m_trust->setEnabled(false);
    });
    m_save = addButton(row, u"severalSave"_s, tr("Save S&ummary…"));
    connect(m_save, &QPushButton::clicked, this, &SeveralWindow::saveSummary);
    layout()->addWidget(holder);
}

void SeveralWindow::makeDetails()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    m_details = makeTextLabel(u"severalDetails"_s, inside);
    m_statistics = new FactsLabel(u"severalStatistics"_s, inside);
    m_problems = new ProblemList(u"severalProblems"_s, inside);
    column->addWidget(m_details);
    column->addWidget(m_problems);
    column->addWidget(m_statistics);
    column->addStretch(1);
    m_area = new QScrollArea(this);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setObjectName(u"severalDetailsArea"_s);
    m_area->setAccessibleName(tr("What became of the selected mailbox"));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_area, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"severalClose"_s);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &SeveralWindow::reject);
    layout()->addWidget(buttons);
}

void SeveralWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a Table of Mailboxes"));
    dialog->setObjectName(u"severalOpenDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        constexpr qint64 largest = 16 * 1024 * 1024;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            takeText(QString::fromUtf8(file.read(largest)));
        else
            m_error->showError(tr("The file “%1” cannot be read (%2). Check its permissions.")
                                   .arg(path, file.errorString()));
    });
    dialog->open();
}

void SeveralWindow::saveSummary()
{
    //: The name of a file, with a date
    const QString name =
        tr("Mailhaul mailboxes %1").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = makeSaveDialog(u"severalSaveDialog"_s, tr("Save the Summary"), name, this);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_controller.summaryCsv().toUtf8()) < 0
            || !file.commit()) {
            m_error->showError(tr("The file “%1” cannot be written (%2). Choose another place.")
                                   .arg(path, file.errorString()));
        }
    });
    dialog->open();
}

void SeveralWindow::refresh()
{
    const bool isRunning = m_controller.isRunning();
    const bool hasRows = m_controller.rowCount() > 0;
    m_open->setEnabled(!isRunning);
    m_paste->setEnabled(!isRunning);
    m_test->setEnabled(hasRows && !isRunning);
    m_copy->setEnabled(hasRows && !isRunning);
    m_retry->setEnabled(!isRunning && m_controller.hasFailed());
    m_stop->setEnabled(isRunning);
    m_save->setEnabled(hasRows);
    showText(m_summary, hasRows ? m_controller.summarySentence() : QString());
    if (!isRunning && hasRows)
        announce(m_summary, m_summary->text());
    if (isRunning)
        return;
    if (m_closeQuestion)
        m_closeQuestion->close();
    if (std::exchange(m_closesWhenStopped, false))
        QDialog::reject();
}

void SeveralWindow::showRow()
{
    const int number = currentRow();
    const bool exists = number >= 0 && number < m_controller.rowCount();
    const SeveralController::Row row = exists ? m_controller.row(number) : SeveralController::Row();
    m_trust->setEnabled(row.error && row.error->certificate);
    QString text = row.text;
    if (row.error && row.error->certificate) {
        text = tr("%1 Its SHA-256 fingerprint is %2.")
                   .arg(row.text, QString::fromLatin1(row.error->certificate->fingerprint));
    }
    showText(m_details, text);
    m_problems->model().setAccounts(row.pair.source, row.pair.destination);
    m_problems->model().setProblems(row.report ? row.report->problems : QList<Problem>());
    m_statistics->setVisible(row.report.has_value());
    if (row.report)
        m_statistics->setFacts(statisticsFacts(*row.report));
    m_area->setVisible(!text.isEmpty() || row.report);
}

int SeveralWindow::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

} // namespace Mailhaul
