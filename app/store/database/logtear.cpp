// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "logtear.h"

#include <QFile>
#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr quint32 magic = 0x377f0682;
constexpr int looks = 20;
constexpr unsigned long pause = 150;

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running sum over header and frames; the magic's last bit tells the order of bytes it is made in.
struct Sum final
{
    bool bigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(const QByteArray &bytes, qsizetype from, qsizetype count)
    {
        for (qsizetype at = from; at < from + count; at += 8) {
            first += word(bytes, at) + second;
            second += word(bytes, at + 4) + first;
        }
    }
    [[nodiscard]] bool stands(const QByteArray &bytes, qsizetype at) const
    {
        return wordAt(bytes, at) == first && wordAt(bytes, at + 4) == second;
    }

private:
    [[nodiscard]] quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(bytes.constData() + at)
                         : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
};

bool sameSalt(const QByteArray &log, qsizetype frame)
{
    return log.mid(frame + 8, 8) == log.mid(16, 8);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString damageInLog(const QByteArray &log)
{
    if (log.size() < logHeader || (wordAt(log, 0) & ~1U) != magic)
        return {};
    const qsizetype pageSize = wordAt(log, 8);
    if (pageSize < 512 || pageSize > 65536 || (pageSize & (pageSize - 1)) != 0)
        return {};
    const qsizetype frameSize = frameHeader + pageSize;
    Sum sum{(wordAt(log, 0) & 1U) != 0};
    sum.add(log, 0, frameHeader);
    if (!sum.stands(log, frameHeader))
        return {};
    qsizetype frame = logHeader;
    for (; frame + frameSize <= log.size(); frame += frameSize) {
        sum.add(log, frame, 8);
        sum.add(log, frame + frameHeader, pageSize);
        if (!sameSalt(log, frame) || !sum.stands(log, frame + 16))
            break;
    }
    const qsizetype tear = frame;
    int commits = 0;
    for (; frame + frameSize <= log.size(); frame += frameSize) {
        // Only the last frame of a transaction bears the size of the database.
        if (sameSalt(log, frame) && wordAt(log, frame + 4) != 0 && ++commits > 1)
            return u"log torn at byte %1, later transaction ends at byte %2"_s.arg(tear).arg(frame);
    }
    return {};
}

QString damageInLogFile(const QString &path)
{
    QByteArray before = contentOf(path);
    QString damage = damageInLog(before);
    for (int look = 0; look < looks && !damage.isEmpty(); ++look) {
        QThread::msleep(pause);
        const QByteArray now = contentOf(path);
        if (now == before)
            return damage;
        before = now;
        damage = damageInLog(now);
    }
    // Whoever writes it so busily has it open and sound.
    return {};
}

} // namespace Ledgerbridge::Store
