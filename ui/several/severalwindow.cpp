// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/several/severalwindow.h"

#include "ui/several/severalmodel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/factslabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlist.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
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
    m_table->setObjectName(u"severalTable"_s);
    m_table->setAccessibleName(tr("Mailboxes"));
    m_table->setModel(new SeveralModel(m_controller, this));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setMinimumHeight(7 * fontMetrics().lineSpacing());
    for (int section = 0; section < 3; ++section)
        m_table->setColumnWidth(section, 26 * fontMetrics().averageCharWidth());
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
    resize(110 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing());
    refresh();
    showRow();
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

/// What runs ends in order first.
void SeveralWindow::reject()
{
    if (!m_controller.isRunning()) {
        QDialog::reject();
        return;
    }
    m_closesWhenStopped = true;
    m_controller.stop();
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
    form->addRow(tr("Server of the &old accounts, unless the table names it:"), m_oldHost);
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

void SeveralWindow::makeButtons()
{
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(holder);
    row->setContentsMargins({});
    m_open = addButton(row, u"severalOpen"_s, tr("&Open Table…"));
    connect(m_open, &QPushButton::clicked, this, &SeveralWindow::askForFile);
    m_paste = addButton(row, u"severalPaste"_s, tr("&Paste Table"));
    connect(m_paste, &QPushButton::clicked, this,
            [this] { takeText(QGuiApplication::clipboard()->text()); });
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
    auto *close = addButton(row, u"severalClose"_s, tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &SeveralWindow::reject);
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
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    static_cast<QVBoxLayout *>(layout())->addWidget(area, 1);
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
    auto *dialog = new QFileDialog(this, tr("Save the Summary"));
    dialog->setObjectName(u"severalSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
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
    m_retry->setEnabled(hasRows && !isRunning);
    m_stop->setEnabled(isRunning);
    m_save->setEnabled(hasRows);
    showText(m_summary, hasRows ? m_controller.summarySentence() : QString());
    if (!isRunning && hasRows)
        announce(m_summary, m_summary->text());
    if (!isRunning && std::exchange(m_closesWhenStopped, false))
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
}

int SeveralWindow::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

} // namespace Mailhaul
