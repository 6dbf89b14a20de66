// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "gate.h"

#include "constanttime.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace Ledgerbridge::Webhooks {

namespace {

/// Longer ones are no tokens of NAV's, and nobody's text is to be carried through us.
constexpr qsizetype longestValidationToken = 2048;
constexpr qsizetype longestChallenge = 128;

Gate::Passage answered(int status, const QByteArray &body = {})
{
    return {ReceivedAnswer{status, body}};
}

bool isSeparator(char letter)
{
    return letter == ',' || letter == ';' || letter == '/' || letter == '"' || letter == ' ';
}

} // namespace

bool SenderHeader::fits(const ReceivedRequest &request) const
{
    if (name.isEmpty())
        return true;
    int seen = 0;
    for (const auto &header : request.headers)
        seen += QByteArrayView(header.first).compare(name, Qt::CaseInsensitive) == 0 ? 1 : 0;
    if (seen != 1 || text.isEmpty())
        return false;
    const QByteArray value = request.header(name);
    for (qsizetype at = value.indexOf(text); at >= 0; at = value.indexOf(text, at + 1)) {
        const qsizetype end = at + text.size();
        if ((at == 0 || isSeparator(value.at(at - 1))) && (end == value.size() || isSeparator(value.at(end))))
            return true;
    }
    return false;
}

Gate::Gate(Setup setup)
    : m_setup(std::move(setup))
{
}

QByteArray Gate::proof(const QByteArray &proofKey, const QByteArray &challenge)
{
    return QMessageAuthenticationCode::hash(challenge, proofKey, QCryptographicHash::Sha256).toHex();
}

Gate::Passage Gate::at(const ReceivedRequest &header) const
{
    const QList<QByteArray> parts = header.path.split('/');
    if (parts.size() < 3 || m_setup.token.isEmpty() || !sameInConstantTime(parts.at(parts.size() - 2), m_setup.token))
        return answered(404);
    const QByteArray door = parts.last();
    if (door == "nav")
        return atNav(header);
    if (door == "proof") {
        const QByteArray challenge = header.query.queryItemValue(QStringLiteral("challenge")).toUtf8();
        const bool isOne = header.method == "GET" && !challenge.isEmpty() && challenge.size() <= longestChallenge;
        return isOne ? answered(200, proof(m_setup.proofKey, challenge)) : answered(404);
    }
    if (door != "concur" || header.method != "POST")
        return answered(404);
    if (!m_setup.concurSender.fits(header))
        return answered(403);
    return {{}, NoticeSystem::Concur};
}

Gate::Passage Gate::atNav(const ReceivedRequest &header) const
{
    const QString key = QStringLiteral("validationToken");
    if (header.query.hasQueryItem(key)) {
        const QByteArray token = header.query.queryItemValue(key, QUrl::FullyDecoded).toUtf8();
        const bool isOne = !token.isEmpty() && token.size() <= longestValidationToken;
        return isOne ? answered(200, token) : answered(400);
    }
    return header.method == "POST" ? Passage{{}, NoticeSystem::Nav} : answered(404);
}

} // namespace Ledgerbridge::Webhooks
