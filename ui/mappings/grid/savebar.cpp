// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "savebar.h"

#include "amounttext.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent)
    , m_edits(new ElidedLabel({}, this))
    , m_reason(new QLineEdit(this))
    , m_releases(new Pill(this))
    , m_rest(new ElidedLabel({}, this))
    , m_save(new QPushButton(tr("&Save and release"), this))
{
    m_edits->setObjectName(u"pendingEdits"_s);
    m_reason->setObjectName(u"mappingReason"_s);
    m_reason->setAccessibleName(tr("Why it is changed"));
    m_reason->setPlaceholderText(tr("Why?"));
    m_reason->setToolTip(tr("Stands in the history of the mappings and in the trail"));
    m_reason->setFixedWidth(200);
    m_releases->setObjectName(u"mappingReleases"_s);
    m_rest->setObjectName(u"mappingRest"_s);
    m_save->setObjectName(u"saveMappingsButton"_s);
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Stores every edit; what waited for them is released at once (Ctrl+S)"));
    m_save->setShortcut(QKeySequence(QKeySequence::Save));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edits, 1);
    line->addWidget(m_releases);
    line->addWidget(m_reason);
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_rest);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
    connect(m_reason, &QLineEdit::returnPressed, m_save, &QPushButton::click);
}

void SaveBar::showEdits(int edits, const QString &problem, const QString &failure, bool saving)
{
    const QString figures = edits > 0
        ? tr("%n edit(s) · Ctrl+Z undoes", nullptr, edits)
        : tr("Type to edit, F8 copies the cell above, Ctrl+Enter takes a suggestion; nothing changes before you save.");
    const QString text = !failure.isEmpty() ? failure : !problem.isEmpty() ? problem : figures;
    m_edits->setText(text);
    m_edits->setToolTip(plainTip(text));
    m_save->setEnabled(edits > 0 && problem.isEmpty() && !saving);
    m_reason->setVisible(edits > 0);
    if (edits == 0) {
        m_releases->show(Tone::Nothing, {});
        m_rest->hide();
    }
}

void SaveBar::expectPreview()
{
    m_releases->show(Tone::Nothing, {});
    m_rest->hide();
}

void SaveBar::showPreview(const MappingPreview &preview)
{
    const QString released = preview.released > 0
        ? tr("Saving releases %n document(s), %1", nullptr, preview.released).arg(moneyText(preview.amounts))
        : tr("Saving releases nothing yet");
    m_releases->show(preview.released > 0 ? Tone::Ok : Tone::Nothing, released);
    QStringList rest;
    if (preview.stillHeld > 0 && !preview.rests.isEmpty())
        rest.append(
            tr("%n more stay(s) held because: %1", nullptr, preview.stillHeld).arg(preview.rests.first().reason.text));
    if (preview.newlyHeld > 0)
        rest.append(tr("%n document(s) on the way would be held", nullptr, preview.newlyHeld));
    m_rest->setText(rest.join(u" · "_s));
    QStringList all;
    for (const MappingPreview::Rest &each : preview.rests)
        all.append(u"%1 × %2"_s.arg(QLocale().toString(each.documents), each.reason.text));
    m_rest->setToolTip(plainTip(all.join(u'\n')));
    m_rest->setVisible(!rest.isEmpty());
}

QString SaveBar::reason() const
{
    return m_reason->text().trimmed();
}

void SaveBar::clearReason()
{
    m_reason->clear();
}

} // namespace Ledgerbridge::Ui
