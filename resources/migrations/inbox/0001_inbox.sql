-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- What Concur and NAV sent to the webhook of this machine, in a file of its own: a delivery must be on disk within
-- milliseconds, whatever a run is writing into the workspace's database at that moment.

-- Unread, as they came. The same body again is the same delivery.
CREATE TABLE delivery (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    system      TEXT    NOT NULL,
    body        BLOB    NOT NULL,
    correlation TEXT    NOT NULL,
    received_at INTEGER NOT NULL,
    digest      BLOB    NOT NULL UNIQUE
);
-- ;;
-- Read, and kept after they are done so that what is sent again is known (72 hours, concur.md 7.4).
CREATE TABLE notice (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    notice_key   TEXT    NOT NULL,
    system       TEXT    NOT NULL,
    subject      TEXT    NOT NULL,
    change       TEXT    NOT NULL,
    item         TEXT    NOT NULL,
    company      TEXT    NOT NULL,
    subscription TEXT    NOT NULL,
    correlation  TEXT    NOT NULL,
    changed_at   INTEGER,
    received_at  INTEGER NOT NULL,
    done_at      INTEGER,
    UNIQUE (system, notice_key)
);
-- ;;
CREATE INDEX notice_open ON notice (id) WHERE done_at IS NULL;
-- ;;
CREATE INDEX notice_subscription ON notice (subscription, received_at);
