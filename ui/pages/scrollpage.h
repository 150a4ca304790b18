// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace Mailhaul {

/// A page whose content scrolls where the window is too small for it, as with large letters.
class ScrollPage : public QWizardPage
{
    Q_OBJECT

public:
    /// A key such as Page Down that was pressed outside of the page.
    void turn(QKeyEvent *event);

protected:
    explicit ScrollPage(QWidget *parent = nullptr);

    QWidget *content() const { return m_content; }
    QVBoxLayout *column() const { return m_column; }
    /// Makes \a widget visible, as soon as it has found its place.
    void scrollTo(QWidget *widget);

private:
    QScrollArea *m_area;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace Mailhaul
