// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "ziparchive.h"

#include <minizip/unzip.h>

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace Ledgerbridge::Sheets {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ZipArchive", source);
}

/// minizip's view of a QIODevice: names of files never go through it, so every name works on every system.
QIODevice &deviceOf(voidpf stream)
{
    return *static_cast<QIODevice *>(stream);
}

voidpf openDevice(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readDevice(voidpf, voidpf stream, void *buffer, uLong size)
{
    const qint64 got = deviceOf(stream).read(static_cast<char *>(buffer), qint64(size));
    return got < 0 ? 0 : uLong(got);
}

uLong writeDevice(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf, voidpf stream)
{
    return ZPOS64_T(deviceOf(stream).pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice &device = deviceOf(stream);
    const qint64 start = origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
        : origin == ZLIB_FILEFUNC_SEEK_CUR                ? device.pos()
                                                          : 0;
    // Offsets come from the file; what points outside of it is nowhere.
    if (offset > ZPOS64_T(std::numeric_limits<qint64>::max() - start))
        return -1;
    const qint64 place = start + qint64(offset);
    return place <= device.size() && device.seek(place) ? 0 : -1;
}

int closeDevice(voidpf, voidpf)
{
    return 0;
}

int deviceError(voidpf, voidpf)
{
    return 0;
}

constexpr int withoutCase = 2;

} // namespace

struct ZipArchive::State final
{
    unzFile file = nullptr;
    qint64 left = 0;
};

namespace {

class UnpackedPart final : public ZipPart
{
public:
    UnpackedPart(unzFile file, qint64 &left)
        : m_file(file)
        , m_left(left)
    {
        open(ReadOnly | Unbuffered);
    }
    ~UnpackedPart() override { closePart(); }

    Result<void> outcome() const override { return m_outcome; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (!m_outcome)
            return -1;
        if (m_atEnd)
            return 0;
        constexpr qint64 piece = 1 << 20;
        const int got = unzReadCurrentFile(m_file, data, unsigned(std::min(most, piece)));
        if (got < 0)
            return damaged(got);
        if (got == 0) {
            m_atEnd = true;
            const int closed = closePart();
            return closed == UNZ_OK ? 0 : damaged(closed);
        }
        m_left -= got;
        if (m_left < 0) {
            m_outcome = fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP(
                    "ZipArchive", "Unpacked, the file is larger than a sheet may be. Split it into several files.")));
            return -1;
        }
        return got;
    }

private:
    int closePart() { return std::exchange(m_file, nullptr) ? unzCloseCurrentFile(m_archive) : UNZ_OK; }

    qint64 damaged(int code)
    {
        m_outcome = fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                "ZipArchive", "The file is damaged. Open it in the program that wrote it, and save it anew.")),
            QStringLiteral("unzip %1").arg(code));
        return -1;
    }

    unzFile m_file;
    unzFile m_archive = m_file;
    qint64 &m_left;
    Result<void> m_outcome;
    bool m_atEnd = false;
};

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &device, qint64 unpackedBytes)
{
    zlib_filefunc64_def calls{
        openDevice, readDevice, writeDevice, tellDevice, seekDevice, closeDevice, deviceError, &device};
    // minizip asks for a name before it asks for the calls; it is never used.
    unzFile file = unzOpen2_64("", &calls);
    if (!file)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("ZipArchive",
                "The file is not whole: its end is missing or damaged. Copy it anew, or save it anew in the program "
                "that wrote it.")));
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_state = std::make_unique<State>(State{file, unpackedBytes});
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_state)
        unzClose(m_state->file);
}

bool ZipArchive::contains(const QString &name) const
{
    return unzLocateFile(m_state->file, name.toUtf8().constData(), withoutCase) == UNZ_OK;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    unzFile file = m_state->file;
    if (!contains(name))
        return fail(ErrorCode::NotFound,
            text(QT_TRANSLATE_NOOP("ZipArchive",
                "A part of the file is missing. Open it in the program that wrote it, and save it anew.")),
            name);
    unz_file_info64 info{};
    constexpr uLong encrypted = 1;
    if (unzGetCurrentFileInfo64(file, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK && (info.flag & encrypted))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                "ZipArchive", "The file is protected by a password. Save it without one, and import it again.")));
    if (const int opened = unzOpenCurrentFile(file); opened != UNZ_OK)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                "ZipArchive", "The file is damaged. Open it in the program that wrote it, and save it anew.")),
            QStringLiteral("unzip %1, %2").arg(opened).arg(name));
    return std::make_unique<UnpackedPart>(file, m_state->left);
}

} // namespace Ledgerbridge::Sheets
