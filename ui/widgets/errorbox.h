// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace Mailhaul {

/// What went wrong, in words beside a warning sign, with the server's own words below. Hidden while
/// there is nothing to say. Its labels are called objectName + "Text" and objectName +
/// "ServerText".
class ErrorBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBox(const QString &objectName, QWidget *parent = nullptr);

    void showError(const QString &text, const QString &serverText = {});
    void clear();

private:
    QLabel *m_text;
    QLabel *m_serverText;
};

} // namespace Mailhaul
