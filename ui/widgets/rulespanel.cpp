// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rulespanel.h"

#include "ui/widgets/errorbox.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QPlainTextEdit *edit)
{
    return edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

RulesPanel::RulesPanel(FoldersController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_purpose(new QCheckBox(tr("Folders of the same &purpose find each other, such as “Sent” and "
                                 "“Gesendet”"),
                              this))
    , m_empty(new QCheckBox(tr("Leave &empty folders out"), this))
    , m_error(new ErrorBox(u"rulesError"_s, this))
{
    setObjectName(u"rulesPanel"_s);
    m_purpose->setObjectName(u"rulesPurpose"_s);
    m_empty->setObjectName(u"rulesEmpty"_s);

    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_purpose);
    form->addRow(m_empty);
    m_subfolder =
        makeLine(u"rulesSubfolder"_s, tr("Put &everything below this folder:"),
                 tr("For instance “Old mail”; empty puts nothing below another folder."), form);
    m_sourcePrefix = makeLine(u"rulesSourcePrefix"_s, tr("Beginning of names in the old account:"),
                              tr("Empty: what the server says, such as “INBOX.”"), form);
    m_destinationPrefix =
        makeLine(u"rulesDestinationPrefix"_s, tr("Beginning of names in the new account:"),
                 tr("Empty: what the server says, such as “INBOX.”"), form);
    m_renamings = makeLines(u"rulesRenamings"_s, tr("&Rename with these patterns:"),
                            tr("One in a line, applied in order: s/^Archiv/Archive/"), form);
    m_includes = makeLines(u"rulesIncludes"_s, tr("Copy folders that &match:"),
                           tr("One regular expression in a line; empty: all"), form);
    m_excludes = makeLines(u"rulesExcludes"_s, tr("Leave out folders that m&atch:"),
                           tr("One regular expression in a line"), form);
    form->addRow(m_error);
    m_preview = makeLines(u"rulesPreview"_s, tr("What these rules change:"),
                          tr("Nothing: every folder keeps the name that is suggested."), form);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &RulesPanel::showPreview);
    for (QCheckBox *box : {m_purpose, m_empty})
        connect(box, &QCheckBox::toggled, this, &RulesPanel::edited);
    for (QLineEdit *line : {m_subfolder, m_sourcePrefix, m_destinationPrefix})
        connect(line, &QLineEdit::textChanged, this, &RulesPanel::edited);
    for (QPlainTextEdit *lines : {m_renamings, m_includes, m_excludes})
        connect(lines, &QPlainTextEdit::textChanged, this, &RulesPanel::edited);
    connect(&m_controller, &FoldersController::planChanged, this, [this] {
        if (rules() != m_controller.choices().rules)
            show(m_controller.choices().rules);
        m_pause.start();
    });
    show(m_controller.choices().rules);
}

QLineEdit *RulesPanel::makeLine(const QString &objectName, const QString &title,
                                const QString &help, QFormLayout *form)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setPlaceholderText(help);
    line->setAccessibleDescription(help);
    form->addRow(title, line);
    line->setAccessibleName(QString(title).remove(u'&'));
    return line;
}

QPlainTextEdit *RulesPanel::makeLines(const QString &objectName, const QString &title,
                                      const QString &help, QFormLayout *form)
{
    auto *lines = new QPlainTextEdit(this);
    lines->setObjectName(objectName);
    lines->setPlaceholderText(help);
    lines->setAccessibleDescription(help);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(4 * fontMetrics().lineSpacing());
    form->addRow(title, lines);
    lines->setAccessibleName(QString(title).remove(u'&'));
    return lines;
}

FolderRuleChoices RulesPanel::rules() const
{
    return {.matchesPurpose = m_purpose->isChecked(),
            .leavesEmptyOut = m_empty->isChecked(),
            .sourcePrefix = m_sourcePrefix->text(),
            .destinationPrefix = m_destinationPrefix->text(),
            .subfolder = m_subfolder->text(),
            .renamings = linesOf(m_renamings),
            .includes = linesOf(m_includes),
            .excludes = linesOf(m_excludes)};
}

void RulesPanel::edited()
{
    if (m_isShowing)
        return;
    const FolderRuleChoices wanted = rules();
    m_complaint = m_controller.complaintAbout(wanted);
    if (m_complaint.isEmpty()) {
        m_error->clear();
        m_controller.setRules(wanted);
    } else {
        m_error->showError(m_complaint);
    }
    m_pause.start();
    emit usableChanged();
}

void RulesPanel::show(const FolderRuleChoices &rules)
{
    m_isShowing = true;
    m_purpose->setChecked(rules.matchesPurpose);
    m_empty->setChecked(rules.leavesEmptyOut);
    m_sourcePrefix->setText(rules.sourcePrefix);
    m_destinationPrefix->setText(rules.destinationPrefix);
    m_subfolder->setText(rules.subfolder);
    m_renamings->setPlainText(rules.renamings.join(u'\n'));
    m_includes->setPlainText(rules.includes.join(u'\n'));
    m_excludes->setPlainText(rules.excludes.join(u'\n'));
    m_complaint.clear();
    m_error->clear();
    m_isShowing = false;
    m_pause.start();
    emit usableChanged();
}

void RulesPanel::showPreview()
{
    constexpr qsizetype mostLines = 200;
    const QList<FoldersController::Renaming> renamings = m_controller.preview(rules());
    QStringList lines;
    for (const FoldersController::Renaming &renaming :
         renamings.first(std::min(mostLines, renamings.size()))) {
        lines.append(renaming.after.isEmpty()
                         ? tr("%1: left out").arg(renaming.source.display())
                         //: %1 is a folder, %2 its new name, %3 what it would have been called
                         : tr("%1: %2 instead of %3")
                               .arg(renaming.source.display(), renaming.after.display(),
                                    renaming.before.display()));
    }
    if (renamings.size() > mostLines)
        lines.append(tr("… and %Ln more", nullptr, int(renamings.size() - mostLines)));
    const QString text = lines.join(u'\n');
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
}

} // namespace Mailhaul
