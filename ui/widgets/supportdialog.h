// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/supportbundle.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace Mailhaul {

/// Shows what others need to find out what went wrong, lets somebody decide what else may be in it, and saves just what
/// is shown.
class SupportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SupportDialog(SupportInput input, QWidget *parent = nullptr);

    /// An existing file is replaced.
    void saveTo(const QString &fileName);

private:
    void addChoice(QVBoxLayout *column, SupportPart part, const QString &name, const QString &title,
                   const QString &explanation);
    SupportParts allowed() const;
    void showBundle();
    void askWhereToSave();

    struct Choice
    {
        SupportPart part;
        QCheckBox *box;
    };

    SupportInput m_input;
    QList<Choice> m_choices;
    QPlainTextEdit *m_text;
    QLabel *m_saved;
};

} // namespace Mailhaul
