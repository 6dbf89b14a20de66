// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "imageclient.h"

#include "concuranswer.h"
#include "concursession.h"
#include "imagelink.h"
#include "scopes.h"

#include <QCoreApplication>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledgerbridge::Concur", text);
}

Error missingScope(Error error)
{
    error.code = ErrorCode::MissingScope;
    error.message =
        tr("Concur does not let this app see receipts: it lacks the scope IMAGE. Ask SAP Concur (or whoever "
           "registered the app) to add it, then connect again with a new company request token.");
    return error;
}

Error noReceipt(ImageSubject::Kind kind, Error error)
{
    switch (kind) {
    case ImageSubject::Kind::Entry: error.message = tr("Concur holds no receipt for this entry."); break;
    case ImageSubject::Kind::Report: error.message = tr("Concur holds no receipts for the report as a whole."); break;
    case ImageSubject::Kind::Invoice: error.message = tr("Concur holds no image of this invoice."); break;
    }
    return error;
}

/// What the file store says no to, as a sentence; never the link, whose query is a key.
Error refusal(const QUrl &link, const HttpAnswer &answer)
{
    const QString host = link.host();
    const QString message = answer.status >= 500
        ? tr("%1, where Concur keeps its receipts, has a fault of its own. Try again later.").arg(host)
        : tr("%1, where Concur keeps its receipts, did not take Concur's link, and not a new one either. Try again "
             "later.")
              .arg(host);
    return {answer.status >= 500 ? ErrorCode::Unreachable : ErrorCode::Refused, message,
        u"GET %1: HTTP %2"_s.arg(host).arg(answer.status), answer.status, {}};
}

Error asSeenHere(Error error, const QUrl &link)
{
    if (error.systemCode == answerTooLarge) {
        error.code = ErrorCode::Refused;
        error.message =
            tr("The receipt is larger than %1 MB. Look at it in Concur.").arg(ImageClient::largest / 1024 / 1024);
    } else if (error.httpStatus >= 300 && error.httpStatus < 400) {
        error.code = ErrorCode::Refused;
        error.message = tr("%1, where Concur keeps its receipts, sent the request on to another address, which is not "
                           "followed. Look at the receipt in Concur.")
                            .arg(link.host());
    }
    return error;
}

} // namespace

ImageClient::ImageClient(Session &session, HttpClient &store)
    : m_session(session)
    , m_store(store)
{
}

HttpOptions ImageClient::storeOptions()
{
    HttpOptions options;
    options.name = u"receipts"_s;
    options.limits = {2, 0, std::chrono::minutes(5)};
    options.attempts = 2;
    options.longestRetryAfter = std::chrono::seconds(10);
    options.largestAnswer = largest;
    return options;
}

QCoro::Task<Result<ImageFile>> ImageClient::fetch(ImageSubject subject)
{
    for (bool isSecond = false;; isSecond = true) {
        const Result<QUrl> link = co_await this->link(subject);
        if (!link)
            co_return fail(link.error());
        const Result<ImageFile> file = co_await picture(*link);
        const bool isExpired =
            !file && file.error().httpStatus >= 400 && file.error().httpStatus < 500 && file.error().httpStatus != 429;
        if (isSecond || !isExpired)
            co_return file;
    }
}

QCoro::Task<Result<QUrl>> ImageClient::link(ImageSubject subject)
{
    // Without the scope every call would cost a refresh of the tokens first (concur.md 8).
    if (const auto missing = missingScopes(m_session.tokens().scopes, {Feature::Images}); !missing.isEmpty())
        co_return fail(missingScope({ErrorCode::MissingScope, {}, u"granted scopes lack IMAGE"_s, 0, {}}));
    const QString folder = subject.kind == ImageSubject::Kind::Invoice ? u"invoice"_s : u"report"_s;
    Result<QUrl> link = co_await linkAt(folder, subject.id);
    // The reference says report/{entryReceiptId}, its explorer file receipt/{imageId} (concur.md 10).
    const bool isUnknown = !link && (link.error().code == ErrorCode::NotFound || link.error().httpStatus == 400);
    if (isUnknown && subject.kind == ImageSubject::Kind::Entry)
        link = co_await linkAt(u"receipt"_s, subject.id);
    if (link)
        co_return link;
    if (link.error().code == ErrorCode::MissingScope)
        co_return fail(missingScope(link.error()));
    if (link.error().code == ErrorCode::NotFound)
        co_return fail(noReceipt(subject.kind, link.error()));
    co_return link;
}

QCoro::Task<Result<QUrl>> ImageClient::linkAt(QString folder, QString id)
{
    HttpCall call;
    const QString path = u"/api/image/v1.0/%1/"_s.arg(folder);
    call.url.setPath(path + QString::fromLatin1(QUrl::toPercentEncoding(id)), QUrl::TolerantMode);
    call.deadline = std::chrono::seconds(30);
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(refusalOf(*answer, u"GET %1"_s.arg(path)));
    co_return readImageLink(answer->body);
}

QCoro::Task<Result<ImageFile>> ImageClient::picture(QUrl link)
{
    if (!mayFetchFrom(link, m_session.connection().tokenUrl))
        co_return fail(ErrorCode::Refused,
            tr("Concur's link to the receipt leads to an address that nothing is fetched from. Look at the receipt in "
               "Concur."),
            link.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    HttpCall call;
    call.url = link;
    // Unpacked, the limit of size would hold too late.
    call.headers = {{"Accept", "image/png, image/jpeg, application/pdf"}, {"Accept-Encoding", "identity"}};
    call.deadline = std::chrono::seconds(60);
    const Result<HttpAnswer> answer = co_await m_store.send(call);
    if (!answer)
        co_return fail(asSeenHere(answer.error(), link));
    if (!answer->isSuccess())
        co_return fail(refusal(link, *answer));
    const std::optional<ImageType> type = imageTypeOf(answer->body);
    if (!type)
        co_return fail(ErrorCode::InvalidInput,
            tr("What Concur keeps here is a file of another type than PNG, JPEG or PDF. Look at it in Concur."),
            u"%1 bytes, %2"_s.arg(answer->body.size())
                .arg(QString::fromLatin1(answer->header("Content-Type").left(60))));
    co_return ImageFile{answer->body, *type};
}

} // namespace Ledgerbridge::Concur
