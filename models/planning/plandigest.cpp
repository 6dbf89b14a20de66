// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "plandigest.h"

#include <QCryptographicHash>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

/// Fields with their lengths, so that no two plans read alike.
class Digest final
{
public:
    void add(QStringView text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    /// 1.5 and 1.50 are the same money.
    void add(const Decimal &amount) { add(amount.toString()); }
    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addLine(Digest &digest, const PlanLine &line)
{
    digest.add(line.accountType == NavAccountType::Vendor ? u"vendor" : u"account");
    digest.add(line.account);
    digest.add(line.amount);
    digest.add(line.quantity);
    digest.add(line.unitCost);
    digest.add(toString(line.role));
    digest.add(line.taxCode);
    for (const PlanDimension &dimension : line.dimensions) {
        digest.add(dimension.dimension);
        digest.add(dimension.remove ? QStringView() : QStringView(dimension.value));
    }
    digest.add(u"line");
}

} // namespace

QString planDigest(const PostingPlan &plan)
{
    Digest digest;
    digest.add(plan.companyId);
    for (const Posting &posting : plan.postings) {
        digest.add(toString(posting.target));
        digest.add(posting.vendorNumber);
        digest.add(posting.currencyCode);
        digest.add(posting.total);
        for (const PlanLine &line : posting.lines)
            addLine(digest, line);
        digest.add(u"posting");
    }
    return digest.result();
}

} // namespace Ledgerbridge
