// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backgroundwork.h"
#include "session.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTemporaryDir;
class QTimer;

namespace Ledgerbridge::Ui {

class ChoiceBox;
class PictureView;
struct DecodedPicture;

/// The receipts of a document, one at a time: fetched from Concur when the pane is first seen, decoded in a thread of its
/// own, kept in memory only. What cannot be shown here can be saved, or opened in the system's viewer from a temporary
/// file that goes with the window.
class ReceiptPane final : public QWidget
{
    Q_OBJECT

public:
    /// Makes a page of a file: decodePicture(), except where a test stands in for a system that lacks something. Called in
    /// another thread.
    using Decoder = std::function<DecodedPicture(const QByteArray &bytes, const QByteArray &format, int page)>;

    explicit ReceiptPane(Services::Session &session, QWidget *parent = nullptr);
    ReceiptPane(Services::Session &session, Decoder decoder, QWidget *parent = nullptr);
    ~ReceiptPane() override;
    /// `number` goes into the names of files. The same document again keeps what is shown.
    void showRecord(qint64 id, const QString &number);
    void clear() { showRecord(0, {}); }
    void saveTo(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addButtons(QHBoxLayout &row);
    [[nodiscard]] QPushButton *addButton(
        QHBoxLayout &row, const QString &name, const QString &text, const QString &accessibleName);
    void connectParts();
    void ask();
    void takeList(qint64 recordId, const QList<Services::Receipt> &receipts);
    void fetch();
    void take(qint64 recordId, const QString &receiptId, const Concur::ImageFile &file);
    void fail(qint64 recordId, const QString &receiptId, const Error &error);
    void decode(int page);
    void takePage(const DecodedPicture &decoded);
    void showNote(const QString &text, bool canTryAgain = false);
    void saveAs();
    void openOutside();
    [[nodiscard]] QString fileName() const;

    Services::Session &m_session;
    Decoder m_decoder;
    ChoiceBox *m_choice;
    QStackedWidget *m_parts;
    PictureView *m_view;
    QLabel *m_note;
    QPushButton *m_retry;
    QLabel *m_pageText;
    QLabel *m_outcome;
    QList<QPushButton *> m_viewButtons;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    qint64 m_record = 0;
    QString m_number;
    bool m_asked = false;
    /// Whoever walks down a list asks Concur for what is stayed at only.
    QTimer *m_patience;
    QList<Services::Receipt> m_receipts;
    /// The receipt that is fetched or shown.
    QString m_wanted;
    std::optional<Concur::ImageFile> m_file;
    /// Outcomes for an older picture are dropped.
    quint64 m_generation = 0;
    std::unique_ptr<QTemporaryDir> m_temporary;
    int m_opened = 0;
    BackgroundWork m_decoding;
    /// Of its own: turning pages drops what has not been decoded, and a file that is being saved is no page.
    BackgroundWork m_files;
};

} // namespace Ledgerbridge::Ui
