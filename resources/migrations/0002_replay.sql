-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Calls to Concur that failed and wait to be made again. A row goes when the call is made; what became of it stands in
-- the trail.
CREATE TABLE replay (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document(id),
    call TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    first_failed_at INTEGER NOT NULL,
    last_failed_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    needs_person INTEGER NOT NULL,
    -- over what the mappings made of the document when the call first failed
    fingerprint TEXT NOT NULL,
    -- Concur's service code, 0 where it gave none
    code INTEGER NOT NULL,
    error TEXT NOT NULL,
    UNIQUE (document, call)
) STRICT
-- ;;
CREATE INDEX replay_order ON replay(first_failed_at, id)
