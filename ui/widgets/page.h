// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record.h"
#include "session.h"
#include "theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// One page of the main window. Reads and commands go through the session, which outlives it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Services::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Reads anew; cheap, for it is called when the page is shown and whenever records changed.
    virtual void refresh() = 0;
    /// Puts the keyboard where this page's work is: its list, never a search box.
    void focusMain();
    /// F3: puts the cursor where this page filters; nothing where it does not.
    virtual void focusFilter() { }
    /// What would be lost if the program ended now, in a sentence; empty where nothing would.
    [[nodiscard]] virtual QString unsaved() const { return {}; }
    [[nodiscard]] QString pillWord() const { return m_pillWord; }
    [[nodiscard]] Tone pillTone() const { return m_pillTone; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }

Q_SIGNALS:
    /// Pill or subtitle of the header changed.
    void headerChanged();
    /// A sentence for the status bar.
    void message(const QString &text, bool bad);

protected:
    void setMainWidget(QWidget *widget) { m_mainWidget = widget; }
    void setHeader(Tone tone, const QString &word, const QString &subtitle);
    [[nodiscard]] Services::Session &session() const { return m_session; }

private:
    Services::Session &m_session;
    Tone m_pillTone = Tone::Nothing;
    QString m_pillWord;
    QString m_subtitle;
    QWidget *m_mainWidget = nullptr;
};

[[nodiscard]] Tone toneOf(RecordState state);
/// An input for searching, with its name for screen readers.
[[nodiscard]] QLineEdit *makeFilter(const QString &objectName, const QString &placeholder, QWidget *parent);

/// What a list is narrowed to by a link from elsewhere; hidden, a click is to end it.
[[nodiscard]] QPushButton *makeFilterChip(const QString &objectName, QWidget *parent);

} // namespace Ledgerbridge::Ui
