// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultpage.h"

#include "ui/reporttext.h"
#include "ui/widgets/balanceview.h"
#include "ui/widgets/factslabel.h"
#include "ui/widgets/foldertable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

ResultPage::ResultPage(RunController &controller, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
    , m_sentence(makeHeadline(u"resultSentence"_s, content()))
    , m_advice(makeTextLabel(u"resultAdvice"_s, content()))
    , m_again(new QPushButton(tr("&Run Again"), content()))
    , m_balance(new BalanceView(u"result"_s, content()))
    , m_problems(new ProblemList(u"resultProblems"_s, content()))
    , m_statistics(new FactsLabel(u"statisticsText"_s, content()))
    , m_folders(new FolderTable(u"resultFolders"_s, content()))
{
    setObjectName(u"resultPage"_s);
    setTitle(tr("Result"));
    setSubTitle(tr("Every message that was found is counted in exactly one of the numbers below."));

    m_again->setObjectName(u"runAgainButton"_s);
    m_again->setAccessibleDescription(
        tr("Goes back to the review and compares both accounts anew."));
    connect(m_again, &QPushButton::clicked, this, &ResultPage::runAgainRequested);

    column()->addWidget(m_sentence);
    column()->addWidget(m_advice);
    column()->addWidget(m_again, 0, Qt::AlignLeft);
    column()->addWidget(m_balance);
    column()->addWidget(m_problems);
    column()->addWidget(makeHeading(tr("Folders")));
    column()->addWidget(m_folders);
    column()->addWidget(makeHeading(tr("Statistics")));
    column()->addWidget(m_statistics);
    column()->addStretch(1);
}

void ResultPage::initializePage()
{
    const Report &report = *m_controller.report();
    showText(m_sentence, resultSentence(report));
    showText(m_advice, resultAdvice(report));
    m_balance->setBalance(report.balance, report.kind);
    m_problems->model().setAccounts(m_controller.request().source,
                                    m_controller.request().destination);
    m_problems->model().setProblems(report.problems);
    m_statistics->setFacts(statisticsFacts(report));
    m_folders->setReport(report);
    announce(m_sentence, resultSentence(report));
}

QLabel *ResultPage::makeHeading(const QString &text)
{
    auto *label = new QLabel(text, content());
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace Mailhaul
