// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "outputfile.h"

#include <QCoreApplication>

namespace Ledgerbridge::Exports {

namespace {

constexpr qsizetype piece = 1 << 18;

} // namespace

tl::unexpected<Error> notWritten(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Storage,
        QCoreApplication::translate("TableExport",
            "%1 cannot be written. Name another file, or check who may write there, whether another program has it "
            "open and whether the disk is full.")
            .arg(path),
        detail);
}

OutputFile::OutputFile(const QString &path)
    : m_file(path)
{
}

Result<void> OutputFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : notWritten(path(), m_file.errorString());
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    m_pending += bytes;
    return m_pending.size() < piece ? Result<void>() : flush();
}

Result<void> OutputFile::flush()
{
    m_hash.addData(m_pending);
    const bool whole = m_file.write(m_pending) == m_pending.size();
    m_pending.clear();
    return whole ? Result<void>() : notWritten(path(), m_file.errorString());
}

Result<void> OutputFile::commit()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    return m_file.commit() ? Result<void>() : notWritten(path(), m_file.errorString());
}

} // namespace Ledgerbridge::Exports
