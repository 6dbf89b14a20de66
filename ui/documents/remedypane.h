// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QFrame>
#include <QHash>
#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Ledgerbridge {
struct ReasonFix;
}

namespace Ledgerbridge::Ui {

class TargetOptionsModel;

/// Why a document is held, in plain words, and what takes each reason away: ranked suggestions with a button that maps,
/// or any other target by number or name. What it releases is said before it happens.
class RemedyPane final : public QFrame
{
    Q_OBJECT

public:
    explicit RemedyPane(Services::Session &session, QWidget *parent = nullptr);
    /// `document`: whose they are, by the name that commands take.
    void show(const QList<Services::Remedy> &remedies, const QString &document);
    void clear() { show({}, {}); }

Q_SIGNALS:
    /// A row of the mapping book was stored from here; it can be taken back.
    void mapped(const Ledgerbridge::MappingStep &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBlock(const Services::Remedy &remedy, int index);
    void addSuggestions(QVBoxLayout &layout, const Services::Remedy &remedy, int index);
    void addOther(QVBoxLayout &layout, const Services::Remedy &remedy, int index);
    [[nodiscard]] TargetOptionsModel *optionsOf(MappingKind kind);
    void addUnderWay(QVBoxLayout &layout, const VendorRequest &request);
    void addFixes(QVBoxLayout &layout, const Services::Remedy &remedy, int index);
    void carryOut(const ReasonFix &fix, const Reason &reason);
    /// Waits for a command's answer.
    void start(quint64 ticket, const std::optional<MappingStep> &step = std::nullopt);
    void map(MappingRow row, const QString &target);
    void finish(quint64 ticket, const Services::CommandResult &result);
    void fit();

    Services::Session &m_session;
    QScrollArea *m_area;
    QLabel *m_problem;
    QList<Services::Remedy> m_remedies;
    QString m_document;
    QHash<MappingKind, TargetOptionsModel *> m_options;
    quint64 m_ticket = 0;
    /// What had the focus when the command began.
    QPointer<QWidget> m_left;
    /// What is being stored.
    std::optional<MappingStep> m_step;
};

} // namespace Ledgerbridge::Ui
