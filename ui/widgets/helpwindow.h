// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace Mailhaul {

/// The manual beside the wizard.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// \a anchor is a section of the manual.
    void showSection(const QString &anchor);

private:
    QTextBrowser *m_text;
};

} // namespace Mailhaul
