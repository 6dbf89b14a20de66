// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace Ledgerbridge::Ui {

/// What a person can do with the chosen documents, one or ten thousand: what they come to and what a check would find is
/// said before, and what can be taken back has a button that does.
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(Services::Session &session, QWidget *parent = nullptr);

    /// One document with all that is known of it.
    void showOne(const Services::DocumentDetail &detail);
    /// Several: `states` they are in, which decides what can be done. What they come to is asked for.
    void showMany(const DocumentSelection &selection, const QSet<RecordState> &states);
    void clear();
    /// Something else that was done for the shown document and can be taken back.
    void offerUndo(const QString &title, const std::function<void()> &takeBack);
    /// Takes the last decision back; nothing where there is none.
    void undo();
    [[nodiscard]] bool canUndo() const;

Q_SIGNALS:
    /// Something can be taken back, or nothing any more.
    void undoChanged();

private:
    /// A decision that was made, or is being made.
    struct Decision final
    {
        enum class Kind { None, Approve, Ignore, Assign, Other };
        Kind kind = Kind::None;
        DocumentSelection selection;
        /// Of an assignment: who it was before.
        QString before;
        quint64 ticket = 0;
        QString title;
        std::function<void()> takeBack = {};
    };
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text);
    void connectButtons();
    void showActions(const QSet<RecordState> &states);
    void showPreview(const SelectionPreview &preview);
    void askAndIgnore();
    void askAndSendBack();
    void askAndAssign();
    void askAndComment();
    void decide(Decision::Kind kind, quint64 ticket, const QString &title);
    void finish(quint64 ticket, const Services::CommandResult &result);
    void showUndo();
    [[nodiscard]] QString countText() const;

    Services::Session &m_session;
    QLabel *m_summary;
    QPushButton *m_retry;
    QPushButton *m_approve;
    QPushButton *m_assign;
    QPushButton *m_comment;
    QPushButton *m_sendBack;
    QPushButton *m_ignore;
    QPushButton *m_takeBack;
    QPushButton *m_undo;
    DocumentSelection m_selection;
    bool m_isMany = false;
    int m_count = 0;
    QString m_money;
    QString m_assignee;
    QStringList m_people;
    QList<Concur::SystemMessage> m_feedback;
    QList<SourceLine> m_source;
    Decision m_pending;
    Decision m_last;
};

} // namespace Ledgerbridge::Ui
