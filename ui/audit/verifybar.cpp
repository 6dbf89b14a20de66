// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "verifybar.h"

#include "pill.h"

#include <QBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong, a line each; the first few.
QString findingsText(const QList<AuditFinding> &findings)
{
    constexpr qsizetype shown = 12;
    QStringList lines;
    for (const AuditFinding &finding : findings.first(qMin(shown, findings.size())))
        lines.append(findingText(finding));
    return lines.join(u'\n');
}

} // namespace

VerifyBar::VerifyBar(Services::Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_button(new QPushButton(tr("&Verify"), parent))
    , m_progress(new QProgressBar(parent))
    , m_verdict(new ElidedLabel({}, parent))
{
    m_button->setObjectName(u"verifyButton"_s);
    m_button->setToolTip(tr("Reads the whole chain and proves that no entry was changed"));
    m_progress->setObjectName(u"verifyProgress"_s);
    m_progress->setAccessibleName(tr("Progress of verifying"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(110);
    m_progress->hide();
    m_verdict->setObjectName(u"verifyResult"_s);
    m_verdict->setMinimumWidth(40);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isVerifying)
            m_session.stopVerifying();
        else
            start();
    });
    connect(&session, &Services::Session::trailProgressed, this, &VerifyBar::showProgress);
    connect(&session, &Services::Session::trailVerified, this, &VerifyBar::showVerdict);
}

void VerifyBar::addTo(QBoxLayout &bar) const
{
    bar.addWidget(m_verdict, 1);
    bar.addWidget(m_progress);
    bar.addWidget(m_button);
}

void VerifyBar::start()
{
    m_isVerifying = true;
    m_button->setText(tr("&Stop"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_verdict->setText(tr("Reading the trail…"));
    m_session.verifyTrail();
}

void VerifyBar::showProgress(qint64 done, qint64 total)
{
    if (!m_isVerifying || total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
    m_verdict->setText(tr("%1 of %2 entries").arg(QLocale().toString(done), QLocale().toString(total)));
}

void VerifyBar::showVerdict(const Services::TrailVerdict &verdict)
{
    m_isVerifying = false;
    m_button->setText(tr("&Verify"));
    m_progress->hide();
    if (verdict.error) {
        m_verdict->setText(
            verdict.error->code == ErrorCode::Cancelled ? tr("Stopped before the end.") : verdict.error->message);
        return;
    }
    const QString entries = tr("%n entries", nullptr, int(verdict.entries));
    if (verdict.intact) {
        Q_EMIT verified(Tone::Ok, tr("chain intact · %1").arg(entries));
        m_verdict->setText(tr("Head %1").arg(verdict.head.left(16)));
        m_verdict->setToolTip(tr("Every entry fits the one before it. Head %1").arg(verdict.head));
        return;
    }
    Q_EMIT verified(Tone::Bad, tr("chain broken"));
    const QString first = verdict.findings.isEmpty()
        ? tr("Entry %1 does not fit the one before it.").arg(QLocale().toString(verdict.firstBad))
        : findingText(verdict.findings.first());
    m_verdict->setText(first);
    m_verdict->setToolTip(plainTip((verdict.findings.isEmpty() ? first : findingsText(verdict.findings)) + u'\n'
        + tr("Somebody changed the database outside of this program. Keep a copy of it, and compare with a backup.")));
}

} // namespace Ledgerbridge::Ui
