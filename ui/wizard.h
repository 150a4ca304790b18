// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/journey.h"

#include <QPointer>
#include <QWizard>

class QMessageBox;

namespace Mailhaul {

struct Prefill;

/// The window: seven pages from two accounts to a finished copy. It can be closed at any time; only
/// while messages are copied it asks, and then ends in order before it closes.
class Wizard final : public QWizard
{
    Q_OBJECT

public:
    enum PageId {
        OldAccountId,
        NewAccountId,
        CheckingId,
        FoldersId,
        ReviewId,
        CopyingId,
        ResultId
    };

    /// \a journalFolder as in MigrationRequest; \a engine must outlive the window.
    explicit Wizard(EngineFactory &engine, const QString &journalFolder = {},
                    QWidget *parent = nullptr);

    Journey &journey() { return m_journey; }
    void fillIn(const Prefill &prefill);

    void reject() override;
    QSize sizeHint() const override;

protected:
    void initializePage(int id) override;
    void cleanupPage(int id) override;

private:
    void addPages();
    void askToClose();
    void copyFinished();
    void runAgain();

    Journey m_journey;
    QPointer<QMessageBox> m_closeQuestion;
    bool m_closesWhenStopped = false;
};

} // namespace Mailhaul
