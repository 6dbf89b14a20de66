// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Ledgerbridge::Ui {

/// The form for a vendor that NAV lacks: filled from Concur, each field checked as it is typed, what NAV has that may be
/// the same with a way to map to it or to rule it out, and what making it releases.
class VendorDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Asks for the form of that document; the session outlives the dialog.
    VendorDialog(Services::Session &session, const QString &document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The vendor stands in NAV, waits for a second person, or was mapped; `text` says which.
    void done(const QString &text);
    /// A mapping leads to it; taking it back holds the documents again, the vendor stays in NAV.
    void mapped(const Ledgerbridge::MappingStep &step);

private:
    void take(const VendorForm &form);
    void addFields(QFormLayout &layout);
    void showTwins();
    void showNotes();
    void check();
    [[nodiscard]] VendorDraft draft() const;
    void create();
    [[nodiscard]] MappingStep stepTo(const QString &number) const;
    void mapTo(const QString &number);
    void tellMapping(const Services::CommandResult &result);
    void finish(quint64 ticket, const Services::CommandResult &result);

    Services::Session &m_session;
    QString m_document;
    VendorForm m_form;
    bool m_isFilled = false;
    QLabel *m_head;
    QLabel *m_problem;
    QLabel *m_notes;
    QLabel *m_releases;
    QVBoxLayout *m_twins;
    QPushButton *m_create;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QLabel *> m_faults;
    QHash<QString, QCheckBox *> m_others;
    quint64 m_ticket = 0;
    QString m_mappedTo;
};

} // namespace Ledgerbridge::Ui
