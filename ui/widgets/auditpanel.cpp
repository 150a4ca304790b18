// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/auditpanel.h"

#include "ui/models/findingmodel.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sight.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString signOf(AuditResult::Verdict verdict)
{
    switch (verdict) {
    case AuditResult::Verdict::Proved:
        return u"done"_s;
    case AuditResult::Verdict::ProvedExcept:
        return u"problem"_s;
    case AuditResult::Verdict::NotProved:
        return u"leftout"_s;
    }
    return {};
}

} // namespace

AuditPanel::AuditPanel(const QString &prefix, AuditController &controller, QWidget *parent)
    : QGroupBox(tr("Is it really all there?"), parent)
    , m_prefix(prefix + u"Audit"_s)
    , m_controller(controller)
    , m_model(new FindingModel(this))
    , m_start(new QPushButton(tr("Compare &Both Accounts Now"), this))
    , m_cancel(new QPushButton(tr("&Cancel Comparison"), this))
    , m_status(makeTextLabel(m_prefix + u"Status"_s, this))
    , m_bar(new QProgressBar(this))
    , m_sign(new QLabel(this))
    , m_verdict(makeHeadline(m_prefix + u"Verdict"_s, this))
    , m_sentence(makeTextLabel(m_prefix + u"Sentence"_s, this))
    , m_readers(makeSmallLabel(m_prefix + u"Readers"_s, this))
    , m_findingsHeading(makeTextLabel(m_prefix + u"FindingsHeading"_s, this))
    , m_findings(new QListView(this))
{
    setObjectName(m_prefix + u"Panel"_s);
    m_start->setObjectName(m_prefix + u"Start"_s);
    m_start->setAccessibleDescription(
        tr("Reads both accounts afresh and compares them message by message."));
    m_cancel->setObjectName(m_prefix + u"Cancel"_s);
    m_bar->setObjectName(m_prefix + u"Progress"_s);
    m_bar->setAccessibleName(tr("Progress of the comparison"));

    auto *column = new QVBoxLayout(this);
    QLabel *intro = makeTextLabel(m_prefix + u"Intro"_s, this);
    intro->setText(
        tr("Both accounts are opened afresh and compared message by message, where possible "
           "by another mail reader than the one that copied. Nothing is written to "
           "either."));
    column->addWidget(intro);
    m_depths = new QGridLayout;
    m_depths->setColumnStretch(1, 1);
    column->addLayout(m_depths);
    m_quick =
        addDepth(u"Quick"_s, tr("&Quick"), tr("Headers, sizes, marks and dates of all messages."));
    m_thorough = addDepth(u"Thorough"_s, tr("&Thorough"),
                          tr("Every byte of every message as well. This takes about as long as "
                             "copying everything."));
    m_quick->setChecked(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_status);
    column->addWidget(m_bar);
    makeVerdict(column);
    makeFindings(column);

    connect(m_start, &QPushButton::clicked, this, [this] {
        m_controller.start(m_thorough->isChecked() ? AuditDepth::Bodies : AuditDepth::Headers);
    });
    connect(m_cancel, &QPushButton::clicked, &m_controller, &AuditController::cancel);
    connect(&m_controller, &AuditController::started, this,
            [this] { m_sinceAnnouncement.start(); });
    connect(&m_controller, &AuditController::changed, this, &AuditPanel::refresh);
    connect(&m_controller, &AuditController::finished, this, [this] {
        const bool isWatched = isAncestorOf(QApplication::focusWidget());
        showResult();
        announce(m_verdict, m_sentence->text());
        if (isWatched)
            bringIntoSight({m_verdict, m_sentence, m_readers, m_findings});
    });
    refresh();
    if (m_controller.result())
        showResult();
}

QRadioButton *AuditPanel::addDepth(const QString &name, const QString &title,
                                   const QString &explanation)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(m_prefix + name);
    button->setAccessibleDescription(explanation);
    QLabel *words = makeSmallLabel(m_prefix + name + u"Help"_s, this);
    words->setText(explanation);
    m_depths->addWidget(button, m_depths->rowCount(), 0);
    m_depths->addWidget(words, m_depths->rowCount() - 1, 1);
    return button;
}

void AuditPanel::makeVerdict(QBoxLayout *column)
{
    m_sign->setObjectName(m_prefix + u"Sign"_s);
    QFont font = m_verdict->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(1.4 * font.pointSizeF());
    m_verdict->setFont(font);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addWidget(m_readers);
}

void AuditPanel::makeFindings(QBoxLayout *column)
{
    m_findings->setObjectName(m_prefix + u"Findings"_s);
    m_findings->setAccessibleName(tr("Differences"));
    m_findings->setModel(m_model);
    m_findings->setWordWrap(true);
    m_findings->setResizeMode(QListView::Adjust);
    // Ten thousand sentences are not measured at once.
    m_findings->setLayoutMode(QListView::Batched);
    m_findings->setAlternatingRowColors(true);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findings->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_findingsHeading->setBuddy(m_findings);
    column->addWidget(m_findingsHeading);
    column->addWidget(m_findings, 1);
    setTabOrder({m_quick, m_thorough, m_start, m_cancel, m_findings});
}

void AuditPanel::refresh()
{
    const bool isActive = m_controller.isActive();
    // The focus would go astray, and the page after it, with a button that goes.
    if (isActive) {
        m_cancel->show();
        if (m_start->hasFocus())
            m_cancel->setFocus();
    }
    m_start->setEnabled(m_controller.canStart());
    if (!isActive) {
        if (m_cancel->hasFocus())
            m_start->setFocus();
        m_cancel->hide();
    }
    m_quick->setEnabled(!isActive);
    m_thorough->setEnabled(!isActive);
    m_bar->setVisible(isActive);
    showText(m_status, isActive ? progressText() : QString());
    if (isActive)
        showProgress();
    if (!m_controller.result())
        hideResult();
}

void AuditPanel::showProgress()
{
    const AuditProgress &progress = m_controller.progress();
    m_bar->setRange(0, pluralNumber(progress.messagesTotal));
    m_bar->setValue(pluralNumber(std::min(progress.messagesDone, progress.messagesTotal)));
    announceProgress();
}

/// Whoever cannot see the bar hears of it, but not all the time.
void AuditPanel::announceProgress()
{
    constexpr std::chrono::seconds interval{60};
    if (m_sinceAnnouncement.durationElapsed() < interval)
        return;
    m_sinceAnnouncement.restart();
    announce(m_bar, m_status->text());
}

QString AuditPanel::progressText() const
{
    if (m_controller.state() == AuditController::State::Canceling)
        return tr("Cancelling: the connections are being ended.");
    const AuditProgress &progress = m_controller.progress();
    if (progress.currentFolder.isEmpty())
        return tr("Signing in to both accounts…");
    const QString found = progress.findings == 0 ? tr("No difference so far.")
                                                 : tr("%Ln difference(s) so far.", nullptr,
                                                      pluralNumber(progress.findings));
    return tr("Comparing “%1”: %2 of %3 messages and %4 of %5 folders are done. %6")
        .arg(progress.currentFolder, textForNumber(progress.messagesDone),
             textForNumber(progress.messagesTotal), textForNumber(progress.foldersDone),
             textForNumber(progress.foldersTotal), found);
}

void AuditPanel::hideResult()
{
    for (QLabel *label : {m_sign, m_verdict, m_sentence, m_readers, m_findingsHeading})
        label->hide();
    m_findings->hide();
    if (m_model->rowCount() > 0)
        m_model->setFindings({});
}

void AuditPanel::showResult()
{
    const AuditResult &result = *m_controller.result();
    const QString word = verdictWord(result);
    const int side = m_verdict->fontMetrics().height();
    m_sign->setPixmap(
        ownIcon(signOf(result.verdict)).pixmap(QSize(side, side), devicePixelRatio()));
    m_sign->setAccessibleName(word);
    m_sign->show();
    showText(m_verdict, word);
    showText(m_sentence, verdictSentence(result));
    showText(m_readers, result.compared > 0 ? readerSentence(result) : QString());
    showText(m_findingsHeading, findingsText(result));
    m_model->setFindings(result.findings);
    m_findings->setVisible(!result.findings.isEmpty());
}

QString AuditPanel::verdictWord(const AuditResult &result) const
{
    switch (result.verdict) {
    case AuditResult::Verdict::Proved:
        return tr("Yes, it is all there");
    case AuditResult::Verdict::ProvedExcept:
        return tr("Yes, except for %Ln difference(s)", nullptr, pluralNumber(result.findingsTotal));
    case AuditResult::Verdict::NotProved:
        return tr("That could not be found out");
    }
    return {};
}

QString AuditPanel::findingsText(const AuditResult &result) const
{
    const qsizetype shown = result.findings.size();
    if (shown == 0)
        return {};
    if (result.findingsTotal > shown)
        return tr("The first %1 of %2 differences:")
            .arg(textForNumber(shown), textForNumber(result.findingsTotal));
    return tr("%Ln difference(s):", nullptr, int(shown));
}

} // namespace Mailhaul
