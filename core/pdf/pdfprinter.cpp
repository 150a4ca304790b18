// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfprinter.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 96;
constexpr qreal margin = 15;     // Millimetres.
constexpr int footerHeight = 28; // Dots.

Error writingError(const QFileDevice &file)
{
    return {.code = Error::Code::Storage,
            .scope = Error::Scope::Run,
            .retry = Error::Retry::Never,
            .serverText = file.fileName() % u": "_s % file.errorString()};
}

} // namespace

std::unique_ptr<QCoreApplication> makePrintingApplication(int &argc, char **argv)
{
    // Fonts are needed, but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<> printPdf(const QString &html, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(writingError(file));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&file);
        writer.setCreator(u"Mailhaul"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        writer.setResolution(resolution);
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(QFont(u"sans-serif"_s, 8));
        document.setHtml(html);
        const QSizeF page(writer.width(), writer.height() - footerHeight);
        document.setPageSize(page);
        QPainter painter(&writer);
        const int pages = document.pageCount();
        for (int number = 0; number < pages; ++number) {
            if (number > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -number * page.height());
            document.drawContents(&painter,
                                  QRectF(0, number * page.height(), page.width(), page.height()));
            painter.restore();
            painter.drawText(
                QRectF(0, page.height(), page.width(), footerHeight),
                Qt::AlignRight | Qt::AlignBottom,
                QCoreApplication::translate("Report", "Page %1 of %2").arg(number + 1).arg(pages));
        }
    }
    if (!file.commit())
        return std::unexpected(writingError(file));
    return {};
}

} // namespace Mailhaul
