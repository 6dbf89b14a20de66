// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestreader.h"

// The parser alone: no socket of Asio's is used.
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace Ledgerbridge::Webhooks {

namespace http = boost::beast::http;

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

int statusOf(const boost::beast::error_code &error)
{
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::bad_version)
        return 505;
    return 400;
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const auto &[own, value] : headers) {
        if (name.compare(own, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

class RequestReader::Private
{
public:
    http::request_parser<http::string_body> parser;
    int refusal = 0;
    bool hasToldHeader = false;
};

RequestReader::RequestReader(const Limits &limits)
    : d(std::make_unique<Private>())
{
    d->parser.header_limit(limits.header);
    d->parser.body_limit(limits.body);
}

RequestReader::~RequestReader() = default;

qsizetype RequestReader::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (state() == State::Header || state() == State::Body) {
        const QByteArrayView rest = bytes.sliced(taken);
        if (rest.isEmpty())
            break;
        boost::beast::error_code error;
        taken += qsizetype(d->parser.put(boost::asio::const_buffer(rest.data(), size_t(rest.size())), error));
        if (error == http::error::need_more)
            break;
        if (error) {
            d->refusal = statusOf(error);
            break;
        }
        if (d->parser.is_header_done() && !std::exchange(d->hasToldHeader, true))
            break;
    }
    return taken;
}

RequestReader::State RequestReader::state() const
{
    if (d->refusal != 0)
        return State::Refused;
    if (d->parser.is_done())
        return State::Complete;
    return d->parser.is_header_done() ? State::Body : State::Header;
}

int RequestReader::refusal() const
{
    return d->refusal;
}

ReceivedRequest RequestReader::request() const
{
    const auto &message = d->parser.get();
    ReceivedRequest request;
    request.method = bytesOf(message.method_string());
    const QByteArray target = bytesOf(message.target());
    const qsizetype query = target.indexOf('?');
    request.path = target.left(query < 0 ? target.size() : query);
    if (query >= 0)
        request.query = QUrlQuery(QString::fromUtf8(target.mid(query + 1)));
    for (const auto &field : message)
        request.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
    request.keepsAlive = message.keep_alive();
    request.awaitsContinue =
        message.version() == 11 && boost::beast::iequals(message[http::field::expect], "100-continue");
    if (d->parser.is_done())
        request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    return request;
}

} // namespace Ledgerbridge::Webhooks
