// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Mailhaul {

/// A heading that unfolds what is below it, with a summary while that is folded.
class Disclosure final : public QWidget
{
    Q_OBJECT

public:
    Disclosure(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    /// Takes ownership.
    void setContent(QWidget *content);
    void setSummary(const QString &text);
    void setUnfolded(bool unfolded);
    bool isUnfolded() const;

private:
    void refresh();

    QToolButton *m_toggle;
    QLabel *m_summary;
    QWidget *m_content = nullptr;
};

} // namespace Mailhaul
