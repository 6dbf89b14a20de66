// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "receiptpane.h"

#include "choicebox.h"
#include "picturedecoder.h"
#include "pictureview.h"
#include "pill.h"
#include "platform.h"
#include "receiptfile.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;
using Concur::ImageFile;
using Concur::ImageType;

namespace {

using namespace std::chrono_literals;

enum Part { PicturePart, NotePart };

QByteArray formatOf(ImageType type)
{
    return type == ImageType::Png ? "png" : type == ImageType::Jpeg ? "jpeg" : "pdf";
}

} // namespace

ReceiptPane::ReceiptPane(Services::Session &session, QWidget *parent)
    : ReceiptPane(session, &decodePicture, parent)
{
}

ReceiptPane::ReceiptPane(Services::Session &session, Decoder decoder, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_decoder(std::move(decoder))
    , m_choice(new ChoiceBox(u"receiptChoice"_s, tr("Receipts of the document"), this))
    , m_parts(new QStackedWidget(this))
    , m_view(new PictureView(this))
    , m_note(makeQuiet({}, this))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_pageText(makeQuiet({}, this))
    , m_outcome(makeQuiet({}, this))
    , m_patience(new QTimer(this))
{
    setObjectName(u"receiptPane"_s);
    m_view->setObjectName(u"receiptView"_s);
    m_view->setAccessibleName(tr("Receipt"));
    m_note->setObjectName(u"receiptNote"_s);
    m_note->setWordWrap(true);
    m_retry->setObjectName(u"receiptRetry"_s);
    m_pageText->setObjectName(u"receiptPage"_s);
    m_outcome->setObjectName(u"receiptOutcome"_s);
    m_outcome->setWordWrap(true);
    auto *message = new QWidget(m_parts);
    auto *inside = new QVBoxLayout(message);
    inside->setContentsMargins(0, 8, 0, 0);
    inside->addWidget(m_note);
    inside->addWidget(m_retry, 0, Qt::AlignLeft);
    inside->addStretch();
    m_parts->addWidget(m_view);
    m_parts->addWidget(message);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    addButtons(*row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_outcome);
    connectParts();
    clear();
}

ReceiptPane::~ReceiptPane()
{
    m_decoding.drop();
}

void ReceiptPane::addButtons(QHBoxLayout &row)
{
    row.addStretch();
    row.addWidget(m_pageText);
    QPushButton *smaller = addButton(row, u"receiptZoomOut"_s, u"−"_s, tr("Smaller (Ctrl+minus)"));
    QPushButton *larger = addButton(row, u"receiptZoomIn"_s, u"+"_s, tr("Larger (Ctrl+plus)"));
    QPushButton *fit = addButton(row, u"receiptFit"_s, tr("Fit"), tr("As wide as the pane (Ctrl+0)"));
    QPushButton *turn = addButton(row, u"receiptRotate"_s, tr("Turn"), tr("Turn by a quarter (Ctrl+R)"));
    m_viewButtons = {smaller, larger, fit, turn};
    m_open = addButton(row, u"receiptOpen"_s, tr("Open in the system's viewer"), {});
    m_save = addButton(row, u"receiptSave"_s, tr("Save as…"), {});
    connect(smaller, &QPushButton::clicked, m_view, &PictureView::zoomOut);
    connect(larger, &QPushButton::clicked, m_view, &PictureView::zoomIn);
    connect(fit, &QPushButton::clicked, m_view, &PictureView::fitWidth);
    connect(turn, &QPushButton::clicked, m_view, &PictureView::rotate);
}

QPushButton *ReceiptPane::addButton(
    QHBoxLayout &row, const QString &name, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("small", true);
    if (!accessibleName.isEmpty()) {
        button->setAccessibleName(accessibleName);
        button->setToolTip(accessibleName);
    }
    row.addWidget(button);
    return button;
}

void ReceiptPane::connectParts()
{
    connect(m_choice, &ChoiceBox::currentIndexChanged, this, [this](int index) {
        if (index < 0 || index >= m_receipts.size())
            return;
        m_wanted = m_receipts.at(index).id;
        fetch();
    });
    m_patience->setSingleShot(true);
    m_patience->setInterval(250ms);
    connect(m_patience, &QTimer::timeout, this, &ReceiptPane::ask);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_asked = m_asked && !m_receipts.isEmpty();
        m_receipts.isEmpty() ? ask() : fetch();
    });
    connect(m_view, &PictureView::pageWanted, this, &ReceiptPane::decode);
    connect(m_save, &QPushButton::clicked, this, &ReceiptPane::saveAs);
    connect(m_open, &QPushButton::clicked, this, &ReceiptPane::openOutside);
    connect(&m_session, &Services::Session::receiptsReady, this, &ReceiptPane::takeList);
    connect(&m_session, &Services::Session::receiptReady, this, &ReceiptPane::take);
    connect(&m_session, &Services::Session::receiptFailed, this, &ReceiptPane::fail);
}

void ReceiptPane::showRecord(qint64 id, const QString &number)
{
    if (id == m_record && id != 0)
        return;
    m_record = id;
    m_number = number;
    m_asked = false;
    m_receipts.clear();
    m_wanted.clear();
    m_file.reset();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
    }
    m_choice->hide();
    showNote({});
    if (isVisible() && id != 0)
        m_patience->start();
}

void ReceiptPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void ReceiptPane::ask()
{
    if (m_record == 0 || m_asked || !isVisible())
        return;
    m_asked = true;
    showNote(tr("Looking for receipts…"));
    m_session.requestReceipts(m_record);
}

void ReceiptPane::takeList(qint64 recordId, const QList<Services::Receipt> &receipts)
{
    if (recordId != m_record || !m_asked || !m_receipts.isEmpty())
        return;
    m_receipts = receipts;
    if (receipts.isEmpty()) {
        showNote(tr("Documents of this kind have no receipts in Concur."));
        return;
    }
    {
        const QSignalBlocker quiet(m_choice);
        for (const Services::Receipt &receipt : receipts)
            m_choice->addItem(receipt.text);
    }
    m_choice->setVisible(receipts.size() > 1);
    m_wanted = receipts.first().id;
    fetch();
}

void ReceiptPane::fetch()
{
    m_file.reset();
    showNote(tr("Fetching the receipt from Concur…"));
    m_session.fetchReceipt(m_record, m_wanted);
}

void ReceiptPane::take(qint64 recordId, const QString &receiptId, const ImageFile &file)
{
    if (recordId != m_record || receiptId != m_wanted || m_file)
        return;
    m_file = file;
    decode(0);
}

void ReceiptPane::fail(qint64 recordId, const QString &receiptId, const Error &error)
{
    const bool isMine = receiptId.isEmpty() ? m_asked && m_receipts.isEmpty() : receiptId == m_wanted && !m_file;
    if (recordId == m_record && isMine)
        showNote(error.message, true);
}

void ReceiptPane::decode(int page)
{
    if (!m_file)
        return;
    m_decoding.drop();
    const quint64 generation = ++m_generation;
    m_decoding.run(
        [decoder = m_decoder, file = *m_file, page] { return decoder(file.bytes, formatOf(file.type), page); },
        [this, generation](const DecodedPicture &decoded) {
            if (generation == m_generation)
                takePage(decoded);
        });
}

void ReceiptPane::takePage(const DecodedPicture &decoded)
{
    if (decoded.image.isNull()) {
        showNote(decoded.problem);
        m_save->show();
        m_open->show();
        return;
    }
    if (m_parts->currentIndex() != PicturePart)
        m_view->show(decoded.image, decoded.pages);
    else
        m_view->showPage(decoded.image, decoded.page);
    m_parts->setCurrentIndex(PicturePart);
    m_pageText->setText(decoded.pages > 1 ? tr("Page %1 of %2").arg(decoded.page + 1).arg(decoded.pages) : QString());
    for (QPushButton *button : std::as_const(m_viewButtons))
        button->show();
    m_save->show();
}

void ReceiptPane::showNote(const QString &text, bool canTryAgain)
{
    ++m_generation;
    m_view->clear();
    m_note->setText(text);
    m_retry->setVisible(canTryAgain);
    m_parts->setCurrentIndex(NotePart);
    m_pageText->clear();
    m_outcome->clear();
    m_outcome->hide();
    for (QPushButton *button : std::as_const(m_viewButtons))
        button->hide();
    m_save->hide();
    m_open->hide();
}

QString ReceiptPane::fileName() const
{
    QString name = m_number.isEmpty() ? QString::number(m_record) : m_number;
    // What some file system takes for a path or refuses.
    for (QChar &letter : name)
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_' && letter != u' ')
            letter = u'-';
    if (m_receipts.size() > 1)
        name += u" %1"_s.arg(m_choice->currentIndex() + 1);
    return name.left(80) + u'.' + suffixOf(m_file->type);
}

void ReceiptPane::saveAs()
{
    if (!m_file)
        return;
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the receipt"), fileName());
    if (!file.isEmpty())
        saveTo(file);
}

void ReceiptPane::saveTo(const QString &file)
{
    if (!m_file)
        return;
    // The dialog has asked whether a file that is there is to be replaced.
    m_files.run([receipt = *m_file, file] { return Services::saveReceipt(receipt, file, Services::Overwrite::Allow); },
        [this, file](const Result<void> &saved) {
            m_outcome->setText(saved ? tr("Saved as %1.").arg(file) : saved.error().message);
            m_outcome->show();
        });
}

void ReceiptPane::openOutside()
{
    if (!m_file)
        return;
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    const QString file = m_temporary->filePath(u"%1-%2"_s.arg(++m_opened).arg(fileName()));
    m_files.run(
        [receipt = *m_file, file, folder = m_temporary->path()]() -> Result<void> {
            if (const auto mine = Platform::restrictToOwner(folder); !mine)
                return mine;
            if (const auto saved = Services::saveReceipt(receipt, file, Services::Overwrite::Refuse); !saved)
                return saved;
            return Platform::restrictToOwner(file);
        },
        [this, file](const Result<void> &written) {
            const bool opened = written && QDesktopServices::openUrl(QUrl::fromLocalFile(file));
            m_outcome->setText(!written ? written.error().message
                    : opened            ? tr("Opened in the system's viewer.")
                                        : tr("No program of this system opens it. Save it instead."));
            m_outcome->show();
        });
}

} // namespace Ledgerbridge::Ui
