// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/journey.h"

#include <QPointer>
#include <QWizard>

#include <memory>
#include <optional>

class QMessageBox;

namespace Mailhaul {

class Desktop;
class HelpWindow;

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
    ~Wizard() override;

    Journey &journey() { return m_journey; }
    void fillIn(const Prefill &prefill);
    /// Begins with the migration of a .mailhaul file: as soon as both accounts have been checked, it goes
    /// to the review.
    void openMigrationFile(const QString &path);
    /// Where the window keeps its place and what a power cut must not lose; without secrets. Offers to
    /// continue what was not finished. Without it nothing is kept.
    void setStateFolder(const QString &path);

    void reject() override;
    void done(int result) override;
    QSize sizeHint() const override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void initializePage(int id) override;
    void cleanupPage(int id) override;

private:
    void addPages();
    void numberPages();
    void arrive();
    void askToClose();
    void copyStarted();
    void copyChanged();
    void copyFinished();
    void runAgain();
    void showCopying();
    void layOutButtons();
    void askForFileToOpen();
    void askWhereToSave();
    void openSeveral();
    void openEarlierCopy();
    void auditFinished();
    void closeIfAsked();
    void offerToContinue(const MigrationFile &migration);
    void tell(const QString &objectName, const QString &text);
    QString unfinishedFile() const;

    Journey m_journey;
    QPointer<QMessageBox> m_closeQuestion, m_continueQuestion;
    bool m_closesWhenStopped = false;
    std::optional<int> m_closesWith; ///< When audit and undo have ended.
    bool m_goesToReview = false;
    QString m_journalFolder;
    QString m_stateFolder;        ///< Empty: none.
    QList<WizardButton> m_layout; ///< Of the buttons, as it is.
    std::unique_ptr<Desktop> m_desktop;
    int m_percentShown = -1;
    QPointer<HelpWindow> m_help;
    EngineFactory &m_engine;
};

} // namespace Mailhaul
