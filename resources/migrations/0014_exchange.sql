-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- What was exchanged with both systems, and how the trail ends.

-- With which entry the trail ends, kept with every entry that is appended: entries that are missing or were added at the
-- end show by it.
CREATE TABLE audit_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT
-- ;;
INSERT INTO audit_head (one, id, hash) SELECT 1, id, hash FROM audit ORDER BY id DESC LIMIT 1
-- ;;
-- Filters of the trail: people are few beside the program, and most entries have no reference.
CREATE INDEX audit_actor ON audit(actor COLLATE NOCASE, id) WHERE actor <> 'Ledgerbridge'
-- ;;
CREATE INDEX audit_people ON audit(id) WHERE actor <> 'Ledgerbridge'
-- ;;
CREATE INDEX audit_action ON audit(action, id)
-- ;;
CREATE INDEX audit_reference ON audit(reference, id) WHERE reference <> ''
-- ;;
-- One request and its answer. No proof: rows are pruned when they are old (audit.retentionDays). The path bears no secret,
-- and of the query only what pages through lists.
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    -- '' outside of a run
    run_id TEXT NOT NULL,
    -- '' where it was about none, or about many
    document_id TEXT NOT NULL,
    system TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    -- 0: no answer
    status INTEGER NOT NULL,
    request_size INTEGER NOT NULL,
    response_size INTEGER NOT NULL,
    -- milliseconds
    duration INTEGER NOT NULL,
    -- what the systems call the exchange in their own logs
    correlation TEXT NOT NULL,
    error TEXT NOT NULL
) STRICT
-- ;;
CREATE INDEX exchange_at ON exchange(at)
-- ;;
CREATE INDEX exchange_document ON exchange(document_id, id)
-- ;;
CREATE INDEX exchange_run ON exchange(run_id, id)
-- ;;
-- Bodies, redacted, where audit.bodies keeps them: zlib behind four bytes of length (qCompress)
CREATE TABLE exchange_body (
    id INTEGER PRIMARY KEY REFERENCES exchange(id),
    request BLOB NOT NULL,
    response BLOB NOT NULL
) STRICT
