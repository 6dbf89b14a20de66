-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- What people were told through which channel, what waits to be told, and what could not be. Never an address or a
-- password of a channel: those are secrets or settings.
CREATE TABLE alert_told (
    channel TEXT NOT NULL,
    cause TEXT NOT NULL,
    count INTEGER NOT NULL,
    -- highest row id of a document among them
    newest INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    PRIMARY KEY (channel, cause)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE alert_channel (
    channel TEXT PRIMARY KEY,
    last_sent_at INTEGER,
    -- failures since then
    tries INTEGER NOT NULL DEFAULT 0,
    failed_at INTEGER,
    error TEXT NOT NULL DEFAULT '',
    next_try_at INTEGER
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE alert_waiting (
    channel TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    remedy TEXT NOT NULL,
    -- names of some of them, a line each
    documents TEXT NOT NULL,
    count INTEGER NOT NULL,
    since INTEGER,
    -- quiet, interval, backOff
    wait TEXT NOT NULL,
    until INTEGER,
    PRIMARY KEY (channel, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE alert_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    -- sent, failed
    state TEXT NOT NULL,
    subject TEXT NOT NULL,
    matters INTEGER NOT NULL,
    error TEXT NOT NULL
) STRICT
-- ;;
-- What the last run came to that no document tells: it stands until a run ends without it.
CREATE TABLE alert_trouble (
    kind TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    count INTEGER NOT NULL,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID
