// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurvendor.h"
#include "error.h"
#include "recordresult.h"

#include <QCoroTask>

#include <QList>
#include <QUrlQuery>

namespace Ledgerbridge::Concur {

class Session;

/// The vendor master of Concur Invoice, Vendor v3.1 (concur.md 4.5). HTTP 200 means nothing by itself: each record has its
/// `StatusList`. A record's key is its code with its address code. All calls run in the session's thread.
class VendorClient final
{
public:
    /// Most records of one write: Concur's own maximum is not known, so it stays well below what a page may hold.
    static constexpr qsizetype batchSize = 100;

    explicit VendorClient(Session &session);

    /// Every vendor, all pages. Protocol where the pages do not end.
    [[nodiscard]] QCoro::Task<Result<QList<ConcurVendor>>> all();
    /// The records of one code, an address each; empty where Concur has none.
    [[nodiscard]] QCoro::Task<Result<QList<ConcurVendor>>> find(QString code);
    /// New records. One result each, in that order. Leaves once; a record that is there already is refused, so nothing is
    /// made twice. OutcomeUnknown where no clear answer came.
    [[nodiscard]] QCoro::Task<Result<QList<RecordResult>>> create(QList<ConcurVendor> vendors);
    /// Changes of records that are there; fields that are not sent stay. Each has to bear country and currency (concur.md
    /// 4.5: required).
    [[nodiscard]] QCoro::Task<Result<QList<RecordResult>>> update(QList<ConcurVendor> vendors);

private:
    [[nodiscard]] QCoro::Task<Result<QList<ConcurVendor>>> pages(QUrlQuery search);
    [[nodiscard]] QCoro::Task<Result<QList<RecordResult>>> write(QByteArray method, QList<ConcurVendor> vendors);

    Session &m_session;
};

} // namespace Ledgerbridge::Concur
