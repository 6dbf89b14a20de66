// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "sandboxrequestparser.h"

namespace Ledgerbridge::Sandbox {

namespace beast = boost::beast;
namespace http = beast::http;

namespace {

constexpr std::uint32_t headerLimit = 64 * 1024;

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

int statusOf(const beast::error_code &error)
{
    if (error == http::error::body_limit)
        return 413;
    return error == http::error::header_limit ? 431 : 400;
}

} // namespace

struct RequestParser::Private
{
    http::request_parser<http::string_body> parser;
    int failureStatus = 0;
};

RequestParser::RequestParser(qint64 bodyLimit)
    : d(std::make_unique<Private>())
{
    d->parser.eager(true);
    d->parser.header_limit(headerLimit);
    d->parser.body_limit(std::uint64_t(bodyLimit));
}

RequestParser::~RequestParser() = default;

RequestParser::State RequestParser::feed(QByteArray &buffer)
{
    while (!buffer.isEmpty() && !d->parser.is_done()) {
        beast::error_code error;
        const std::size_t used =
            d->parser.put(boost::asio::buffer(buffer.constData(), std::size_t(buffer.size())), error);
        buffer.remove(0, qsizetype(used));
        if (error && error != http::error::need_more) {
            d->failureStatus = statusOf(error);
            return State::Failed;
        }
        if (error || used == 0)
            break;
    }
    return d->parser.is_done() ? State::Done : State::NeedsMore;
}

HttpRequest RequestParser::takeRequest()
{
    http::request<http::string_body> message = d->parser.release();
    HttpRequest request;
    request.method = bytes(message.method_string());
    request.rawTarget = bytes(message.target());
    for (const auto &field : message)
        request.headers.append({bytes(field.name_string()), bytes(field.value())});
    request.body = QByteArray::fromStdString(message.body());
    const qsizetype question = request.rawTarget.indexOf('?');
    request.path = QUrl::fromPercentEncoding(question < 0 ? request.rawTarget : request.rawTarget.left(question));
    if (question >= 0)
        request.query = QUrlQuery(QString::fromLatin1(request.rawTarget.mid(question + 1)));
    return request;
}

int RequestParser::failureStatus() const
{
    return d->failureStatus;
}

bool RequestParser::headerComplete() const
{
    return d->parser.is_header_done();
}

bool RequestParser::isChunked() const
{
    return d->parser.is_header_done() && d->parser.chunked();
}

bool RequestParser::keepAlive() const
{
    return d->parser.keep_alive();
}

bool RequestParser::expectsContinue() const
{
    return beast::iequals(d->parser.get()[http::field::expect], "100-continue");
}

} // namespace Ledgerbridge::Sandbox
