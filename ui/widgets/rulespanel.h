// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Mailhaul {

class ErrorBox;

/// The rules about names of folders, with a list of what they change. What cannot be used is told
/// and not taken over.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPanel(FoldersController &controller, QWidget *parent = nullptr);

    bool isUsable() const { return m_complaint.isEmpty(); }

signals:
    void usableChanged();

private:
    QLineEdit *makeLine(const QString &objectName, const QString &title, const QString &help,
                        QFormLayout *form);
    QPlainTextEdit *makeLines(const QString &objectName, const QString &title, const QString &help,
                              QFormLayout *form);
    FolderRuleChoices rules() const;
    void edited();
    void show(const FolderRuleChoices &rules);
    void showPreview();

    FoldersController &m_controller;
    QCheckBox *m_purpose, *m_empty;
    QLineEdit *m_sourcePrefix, *m_destinationPrefix, *m_subfolder;
    QPlainTextEdit *m_renamings, *m_includes, *m_excludes, *m_preview;
    ErrorBox *m_error;
    QString m_complaint;
    QTimer m_pause; ///< While somebody types.
    bool m_isShowing = false;
};

} // namespace Mailhaul
