// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QPushButton;

namespace Mailhaul {

class ErrorBox;
class FactsLabel;

/// Shows a certificate that is not trusted, with the facts to decide on, and a button to trust it
/// all the same. Hidden while there is no such certificate.
class CertificateQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// \a prefix begins the object names of what is inside.
    explicit CertificateQuestion(const QString &prefix, QWidget *parent = nullptr);

    void ask(const QString &host, const CertificateFacts &certificate);
    void clear();

signals:
    void trusted();

private:
    ErrorBox *m_error;
    FactsLabel *m_facts;
    QPushButton *m_trust;
};

} // namespace Mailhaul
