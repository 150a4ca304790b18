// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace Mailhaul {

/// An application that can print, for a program without windows.
std::unique_ptr<QCoreApplication> makePrintingApplication(int &argc, char **argv);

/// Writes a page as PDF, in A4 with page numbers. Needs a QGuiApplication, whose platform may be
/// "offscreen"; can be called in any thread. An error has Code::Storage.
Result<> printPdf(const QString &html, const QString &fileName);

} // namespace Mailhaul
