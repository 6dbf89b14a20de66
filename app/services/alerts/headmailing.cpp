// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "headmailing.h"

#include "alertstore.h"
#include "audittrail.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString headText(const char *source)
{
    return QCoreApplication::translate("HeadMailing", source);
}

/// The newest entry with that action, or none.
Result<std::optional<AuditEntry>> newestOf(Workspace &workspace, const QString &action)
{
    Store::AuditFilter filter;
    filter.action = action;
    filter.limit = 1;
    const auto found = Store::AuditTrail(workspace.database()).list(filter);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<AuditEntry>() : std::optional<AuditEntry>(found->first());
}

Result<HeadMailState> stateOf(Workspace &workspace)
{
    const auto mailed = newestOf(workspace, u"headMailed"_s);
    const auto signedOff = newestOf(workspace, u"periodSignedOff"_s);
    if (!mailed || !signedOff)
        return fail(!mailed ? mailed.error() : signedOff.error());
    HeadMailState state;
    if (*mailed) {
        state.sentAt = (*mailed)->at.toLocalTime();
        state.sentHead = headOfReference((*mailed)->reference);
    }
    if (*signedOff)
        state.signOff = (*signedOff)->id;
    return state;
}

/// A head as it goes out.
struct HeadMail final
{
    Alerts::MailText text;
    /// `NUMBER HASH`.
    QString reference;
};

QString companiesOf(const Workspace &workspace, const QList<Nav::Connection> &connections)
{
    QStringList names;
    for (const Nav::Connection &connection : connections)
        names.append(connection.companyName);
    const QString all = names.join(u", "_s);
    return workspace.isDemo() ? headText(QT_TRANSLATE_NOOP("HeadMailing", "%1 (demo)")).arg(all) : all;
}

QString momentOf(const QDateTime &now)
{
    return headText(QT_TRANSLATE_NOOP("HeadMailing", "%1 UTC, here %2"))
        .arg(now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s), now.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss t"_s));
}

/// The chain as it stands, for somebody who keeps it elsewhere.
Result<HeadMail> headMailOf(Workspace &workspace)
{
    const auto head = Store::AuditTrail(workspace.database()).newest();
    const auto signedOff = newestOf(workspace, u"periodSignedOff"_s);
    if (!head || !signedOff)
        return fail(!head ? head.error() : signedOff.error());
    const QString hash = QString::fromLatin1(head->hash.toHex());
    const QString companies = companiesOf(workspace, workspace.navConnections());
    QStringList lines{headText(QT_TRANSLATE_NOOP(
                          "HeadMailing", "Keep this mail: with it, a later rewrite of the trail is found out.")),
        QString(), headText(QT_TRANSLATE_NOOP("HeadMailing", "Workspace: %1")).arg(workspace.id()),
        headText(QT_TRANSLATE_NOOP("HeadMailing", "Companies: %1")).arg(companies),
        headText(QT_TRANSLATE_NOOP("HeadMailing", "Last entry: %1")).arg(head->id),
        headText(QT_TRANSLATE_NOOP("HeadMailing", "Its hash, the head of the chain: %1")).arg(hash),
        headText(QT_TRANSLATE_NOOP("HeadMailing", "Time: %1")).arg(momentOf(workspace.database().now()))};
    if (*signedOff)
        lines.append(headText(QT_TRANSLATE_NOOP("HeadMailing", "Last signed off: %1, entry %2"))
                         .arg((*signedOff)->reference.section(u' ', 0, 0), QString::number((*signedOff)->id)));
    lines += {QString(),
        headText(QT_TRANSLATE_NOOP("HeadMailing",
                     "To check: \"audit verify\" proves that the chain holds; then the hash of entry %1 must still be "
                     "this one. "
                     "See docs/audit.md."))
            .arg(head->id)};
    HeadMail mail;
    mail.text.subject = headText(QT_TRANSLATE_NOOP("HeadMailing", "Ledgerbridge, %1: head of the chain at entry %2"))
                            .arg(companies, QString::number(head->id));
    mail.text.plain = lines.join(u'\n') + u'\n';
    mail.reference = QString::number(head->id) + u' ' + hash;
    return mail;
}

QCoro::Task<Result<QString>> handOver(Workspace *workspace, AlertSetup setup, Alerts::MailText text, AlertMeans means)
{
    const auto mail = mailSetup(*workspace, setup);
    if (!mail)
        co_return fail(mail.error());
    Alerts::MailSetup ready = *mail;
    ready.certificates = means.certificates;
    const Alerts::StopMark mark = means.stop ? means.stop->mark() : Alerts::StopMark();
    Result<QString> answer = co_await Alerts::sendMailAside(ready, text, mark);
    co_return answer;
}

/// Writes down what became of the mail. Where that fails, the mail counts as failed: it is sent again.
Result<void> writeDown(Workspace &workspace, const HeadMail &mail, const AlertSetup &setup, const QString &actor,
    const Result<QString> &answer)
{
    Store::AlertStore store(workspace.database());
    AuditEntry entry;
    entry.actor = actor;
    entry.reference = mail.reference;
    if (answer) {
        entry.action = u"headMailed"_s;
        entry.text =
            headText(QT_TRANSLATE_NOOP("HeadMailing", "The head of the chain was mailed to %1.")).arg(setup.mailTo);
        return store.noteTest(AlertChannel::Mail, mail.text.subject, answer, entry);
    }
    const auto memory = store.memory(AlertChannel::Mail);
    if (!memory)
        return fail(memory.error());
    entry.action = u"alertFailed"_s;
    entry.text = headText(QT_TRANSLATE_NOOP("HeadMailing", "The head of the chain could not be mailed. %1"))
                     .arg(answer.error().message);
    const auto rest = alertBackOff(memory->tries + 1, std::chrono::seconds(answer.error().retryAfterSeconds));
    return store.noteFailure(AlertChannel::Mail, mail.text.subject, answer.error().message,
        workspace.database().now().addSecs(rest.count()), entry);
}

QCoro::Task<Result<HeadSent>> sendHead(Workspace *workspace, AlertSetup setup, QString actor, AlertMeans means)
{
    if (!setup.headTo.isEmpty())
        setup.mailTo = setup.headTo;
    const auto mail = headMailOf(*workspace);
    if (!mail)
        co_return fail(mail.error());
    const HeadMail ready = *mail;
    const Result<QString> answer = co_await handOver(workspace, setup, ready.text, means);
    if (!answer && means.stop && means.stop->mark()->load())
        co_return fail(answer.error());
    if (const auto written = writeDown(*workspace, ready, setup, actor, answer); !written)
        co_return fail(written.error());
    if (!answer)
        co_return fail(answer.error());
    co_return HeadSent{headOfReference(ready.reference), ready.reference.section(u' ', 1, 1), setup.mailTo, *answer};
}

} // namespace

Result<bool> isHeadDue(Workspace &workspace, const AlertSetup &setup)
{
    if (setup.headRule == HeadMailRule::Off)
        return false;
    const auto memory = Store::AlertStore(workspace.database()).memory(AlertChannel::Mail);
    const auto state = stateOf(workspace);
    if (!memory || !state)
        return fail(!memory ? memory.error() : state.error());
    const QDateTime now = workspace.database().now();
    const bool rests = memory->nextTryAt.isValid() && now < memory->nextTryAt;
    return !rests && isHeadMailDue(setup.headRule, *state, now.toLocalTime());
}

QCoro::Task<std::optional<AlertDelivery>> mailHead(
    Workspace *workspace, AlertSetup setup, QString actor, AlertMeans means)
{
    const Result<HeadSent> sent = co_await sendHead(workspace, setup, actor, means);
    // Ended by us: the next round sends it, and nobody has failed.
    if (!sent && means.stop && means.stop->mark()->load())
        co_return std::nullopt;
    AlertDelivery delivery;
    delivery.subject = headText(QT_TRANSLATE_NOOP("HeadMailing", "Head of the chain"));
    if (sent)
        delivery.answer = sent->answer;
    else
        delivery.error = sent.error();
    co_return delivery;
}

QCoro::Task<Result<HeadSent>> sendHeadNow(Workspace *workspace, QString actor, AlertMeans means)
{
    const auto setup = alertSetup(*workspace);
    if (!setup)
        co_return fail(setup.error());
    const AlertSetup ready = *setup;
    Result<HeadSent> sent = co_await sendHead(workspace, ready, actor, means);
    co_return sent;
}

} // namespace Ledgerbridge::Services
