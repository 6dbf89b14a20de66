// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mailer.h"

#include "mailheader.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDateTime>
#include <QFuture>
#include <QLocale>
#include <QPromise>
#include <QThread>
#include <QUuid>

#include <curl/curl.h>

namespace Ledgerbridge::Alerts {

using namespace Qt::StringLiterals;

namespace {

struct FreeCurl
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_mime *mime) const { curl_mime_free(mime); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

using Handle = std::unique_ptr<CURL, FreeCurl>;
using Mime = std::unique_ptr<curl_mime, FreeCurl>;

/// A list of texts as libcurl keeps it.
class TextList final
{
public:
    void append(const QByteArray &text)
    {
        std::ignore = m_list.release();
        m_list.reset(curl_slist_append(m_first, text.constData()));
        m_first = m_list.get();
    }
    [[nodiscard]] curl_slist *get() const { return m_first; }

private:
    std::unique_ptr<curl_slist, FreeCurl> m_list;
    curl_slist *m_first = nullptr;
};

/// What the server said, the last lines of it; its good-bye is no answer.
size_t takeServerLine(char *bytes, size_t size, size_t count, void *lines)
{
    auto *list = static_cast<QByteArrayList *>(lines);
    const QByteArray line = QByteArray(bytes, qsizetype(size * count)).trimmed();
    if (!line.startsWith("221"))
        list->append(line);
    while (list->size() > 4)
        list->removeFirst();
    return size * count;
}

int watchStop(void *mark, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<std::atomic_bool *>(mark)->load() ? 1 : 0;
}

QString text(const char *source)
{
    return QCoreApplication::translate("Mailer", source);
}

/// Once per process, before the first thread uses it.
void prepareCurl()
{
    static const bool prepared = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    std::ignore = prepared;
}

QByteArray dateHeader()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

TextList headersOf(const MailSetup &setup, const MailText &mail)
{
    TextList headers;
    const QByteArray domain = setup.from.section(u'@', 1).toLatin1();
    headers.append("Date: " + dateHeader());
    headers.append("From: Ledgerbridge <" + setup.from.toLatin1() + '>');
    headers.append("To: " + setup.to.join(u",\r\n "_s).toLatin1());
    headers.append("Subject: " + encodedHeader(mail.subject));
    headers.append("Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + domain + '>');
    // Nobody's absence notice answers it.
    headers.append("Auto-Submitted: auto-generated");
    return headers;
}

void addText(curl_mime *mime, const QString &content, const char *type)
{
    curl_mimepart *part = curl_mime_addpart(mime);
    const QByteArray bytes = QString(content).replace(u'\n', u"\r\n"_s).toUtf8();
    curl_mime_data(part, bytes.constData(), size_t(bytes.size()));
    curl_mime_type(part, type);
    curl_mime_encoder(part, "quoted-printable");
}

/// Plain text first and HTML after it: readers take the last that they understand.
Mime bodyOf(CURL *handle, const MailText &mail)
{
    Mime mime(curl_mime_init(handle));
    if (mail.html.isEmpty()) {
        addText(mime.get(), mail.plain, "text/plain; charset=utf-8");
        return mime;
    }
    curl_mime *both = curl_mime_init(handle);
    addText(both, mail.plain, "text/plain; charset=utf-8");
    addText(both, mail.html, "text/html; charset=utf-8");
    curl_mimepart *part = curl_mime_addpart(mime.get());
    curl_mime_subparts(part, both);
    curl_mime_type(part, "multipart/alternative");
    curl_mime_headers(part, curl_slist_append(nullptr, "Content-Disposition: inline"), 1);
    return mime;
}

void setConnection(CURL *handle, const MailSetup &setup, std::atomic_bool *stop)
{
    curl_easy_setopt(handle, CURLOPT_URL, setup.server.url().toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, long(setup.deadline.count()));
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long(std::min<qint64>(setup.deadline.count(), 15'000)));
    const bool required = setup.server.tls != MailServer::Tls::Offered;
    curl_easy_setopt(handle, CURLOPT_USE_SSL, long(required ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!setup.certificates.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, setup.certificates.toUtf8().constData());
    if (!setup.user.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_USERNAME, setup.user.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, setup.password.toUtf8().constData());
    }
    if (stop) {
        curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &watchStop);
        curl_easy_setopt(handle, CURLOPT_XFERINFODATA, stop);
    }
}

/// How a try ended.
struct Ending final
{
    CURLcode code = CURLE_OK;
    long answer = 0;
    QString words;
    curl_off_t sent = 0;
};

Error makeMailError(ErrorCode code, const char *sentence, const MailSetup &setup, const Ending &ending)
{
    QString message = text(sentence).arg(setup.server.host);
    if (!ending.words.isEmpty())
        message += u' ' + text(QT_TRANSLATE_NOOP("Mailer", "The server said: %1")).arg(ending.words);
    return {code, message, QString::fromLatin1(curl_easy_strerror(ending.code)), 0, {}};
}

/// What libcurl's codes mean for the admin.
struct CurlMeaning final
{
    CURLcode curl;
    ErrorCode code;
    const char *sentence;
};

constexpr const char *untrusted = QT_TRANSLATE_NOOP("Mailer",
    "The certificate of the mail server %1 is not trusted, so nothing was sent. Give the name that stands in it, or "
    "have "
    "this computer trust the company's certificates.");
constexpr const char *refusedSignIn = QT_TRANSLATE_NOOP("Mailer",
    "The mail server %1 refused user and password. Give them anew with \"connect mail\" or on the page Connections.");
constexpr const char *outOfReach = QT_TRANSLATE_NOOP("Mailer",
    "The mail server %1 cannot be reached. Check alerts.mail.server, the network and whether the server runs.");

constexpr CurlMeaning meanings[] = {
    {CURLE_ABORTED_BY_CALLBACK, ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Mailer", "Sending mail by %1 was cancelled.")},
    {CURLE_USE_SSL_FAILED, ErrorCode::Refused,
        QT_TRANSLATE_NOOP("Mailer",
            "The mail server %1 offers no encryption, so nothing was sent. Have STARTTLS switched on there, or give an "
            "smtps:// address.")},
    {CURLE_PEER_FAILED_VERIFICATION, ErrorCode::Unreachable, untrusted},
    {CURLE_SSL_CACERT_BADFILE, ErrorCode::Unreachable, untrusted},
    {CURLE_SSL_ISSUER_ERROR, ErrorCode::Unreachable, untrusted},
    {CURLE_LOGIN_DENIED, ErrorCode::SignIn, refusedSignIn},
    {CURLE_AUTH_ERROR, ErrorCode::SignIn, refusedSignIn},
    {CURLE_COULDNT_RESOLVE_HOST, ErrorCode::Unreachable, outOfReach},
    {CURLE_COULDNT_CONNECT, ErrorCode::Unreachable, outOfReach},
    {CURLE_SSL_CONNECT_ERROR, ErrorCode::Unreachable, outOfReach},
};

Error errorOf(const MailSetup &setup, const Ending &ending)
{
    for (const CurlMeaning &meaning : meanings)
        if (meaning.curl == ending.code)
            return makeMailError(meaning.code, meaning.sentence, setup, ending);
    if (ending.answer >= 400)
        return makeMailError(ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Mailer",
                "The mail server %1 did not take the mail. Check alerts.mail.from and alerts.mail.to with what it "
                "says."),
            setup, ending);
    if (ending.sent > 0)
        return makeMailError(ErrorCode::OutcomeUnknown,
            QT_TRANSLATE_NOOP("Mailer",
                "The connection to the mail server %1 broke off after the mail was sent; it may have arrived."),
            setup, ending);
    return makeMailError(ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("Mailer", "The mail server %1 gave no usable answer in time. Check whether it runs."), setup,
        ending);
}

Result<void> checkAddresses(const MailSetup &setup)
{
    QStringList all = setup.to;
    all.prepend(setup.from);
    for (const QString &address : std::as_const(all))
        if (!isMailAddress(address))
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP("Mailer",
                         "\"%1\" is no mail address. Set alerts.mail.from and alerts.mail.to to addresses like "
                         "ap@example.com."))
                    .arg(alertLine(address, 80)));
    if (setup.to.isEmpty())
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("Mailer", "Nobody is named to receive mail. Set alerts.mail.to.")));
    return {};
}

} // namespace

Result<QString> sendMail(const MailSetup &setup, const MailText &mail, const StopMark &stop)
{
    if (auto allowed = checkAddresses(setup); !allowed)
        return fail(allowed.error());
    prepareCurl();
    const Handle handle(curl_easy_init());
    if (!handle)
        return fail(ErrorCode::Internal, text(QT_TRANSLATE_NOOP("Mailer", "The mail library could not be started.")));
    TextList receivers;
    for (const QString &address : setup.to)
        receivers.append('<' + address.toLatin1() + '>');
    const TextList headers = headersOf(setup, mail);
    const Mime body = bodyOf(handle.get(), mail);
    QByteArrayList lines;
    setConnection(handle.get(), setup, stop.get());
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_FROM, ('<' + setup.from.toLatin1() + '>').constData());
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, receivers.get());
    curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle.get(), CURLOPT_MIMEPOST, body.get());
    curl_easy_setopt(handle.get(), CURLOPT_HEADERFUNCTION, &takeServerLine);
    curl_easy_setopt(handle.get(), CURLOPT_HEADERDATA, &lines);
    Ending ending;
    ending.code = curl_easy_perform(handle.get());
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &ending.answer);
    curl_easy_getinfo(handle.get(), CURLINFO_SIZE_UPLOAD_T, &ending.sent);
    // The last words count; what came before them were the steps on the way. A code of the good-bye says nothing.
    const int lastCode = lines.isEmpty() ? 0 : lines.last().left(3).toInt();
    ending.answer = std::max<long>(ending.answer, lastCode);
    ending.words = lines.isEmpty() ? QString() : alertLine(QString::fromUtf8(lines.last()));
    if (ending.code != CURLE_OK)
        return fail(errorOf(setup, ending));
    return ending.words;
}

QCoro::Task<Result<QString>> sendMailAside(MailSetup setup, MailText mail, StopMark stop)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    QFuture<Result<QString>> future = promise->future();
    promise->start();
    QThread *thread = QThread::create([promise, setup, mail, stop] {
        promise->addResult(sendMail(setup, mail, stop));
        promise->finish();
    });
    thread->setObjectName(u"mail"_s);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    const Result<QString> answer = co_await future;
    co_return answer;
}

} // namespace Ledgerbridge::Alerts
