// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "imagefile.h"

#include <QCoroTask>

#include <QUrl>

namespace Ledgerbridge {
class HttpClient;
struct HttpOptions;
} // namespace Ledgerbridge

namespace Ledgerbridge::Concur {

class Session;

/// Which image is meant.
struct ImageSubject final
{
    enum class Kind { Entry, Report, Invoice };

    Kind kind = Kind::Entry;
    /// `entryReceiptId` of an entry, `reportId` of a report as a whole, `requestId` of an invoice.
    QString id;
    [[nodiscard]] bool operator==(const ImageSubject &) const = default;
};

/// Receipts and invoice images, Image v1 (concur.md 2.4): first the link, which only Concur tells, then the picture
/// behind it. The link leads to a foreign host and bears its own permission: no token, no cookie goes there, and no
/// redirect is followed. A link lives 15 minutes; it is used at once and asked for anew, once, where it is refused.
/// All calls run in the session's thread; session and `store` outlive them.
///
/// Errors, each with a sentence for the admin: MissingScope (no scope IMAGE), NotFound (no receipt there), Refused (the
/// link is not taken, too large, an address that is not to be fetched from), InvalidInput (a file of another type),
/// Protocol, and what the session says.
class ImageClient final
{
public:
    /// Largest picture that is taken, in bytes.
    static constexpr qint64 largest = qint64(25) * 1024 * 1024;

    /// `store` fetches the pictures and is made with storeOptions().
    ImageClient(Session &session, HttpClient &store);
    [[nodiscard]] static HttpOptions storeOptions();

    [[nodiscard]] QCoro::Task<Result<ImageFile>> fetch(ImageSubject subject);
    /// The link alone.
    [[nodiscard]] QCoro::Task<Result<QUrl>> link(ImageSubject subject);

private:
    [[nodiscard]] QCoro::Task<Result<QUrl>> linkAt(QString folder, QString id);
    [[nodiscard]] QCoro::Task<Result<ImageFile>> picture(QUrl link);

    Session &m_session;
    HttpClient &m_store;
};

} // namespace Ledgerbridge::Concur
