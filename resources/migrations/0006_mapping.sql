-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Mapping rows can be narrowed by a condition; versions of the book say who and why; changes may wait for a second
-- person; codes that documents bear are counted as they come in.
CREATE TABLE mapping_new (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    -- trimmed, without case: what rows are compared by
    source_key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    condition TEXT NOT NULL,
    -- without case
    condition_key TEXT NOT NULL,
    target TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (kind, source_key, valid_from, condition_key)
) STRICT
-- ;;
INSERT INTO mapping_new (id, kind, source, source_key, valid_from, condition, condition_key, target, note)
SELECT id, kind, source, source_key, valid_from, '', '', target, note FROM mapping
-- ;;
DROP TABLE mapping
-- ;;
ALTER TABLE mapping_new RENAME TO mapping
-- ;;
ALTER TABLE mapping_change ADD COLUMN condition TEXT NOT NULL DEFAULT ''
-- ;;
CREATE INDEX mapping_change_batch ON mapping_change(batch, id)
-- ;;
CREATE TRIGGER mapping_change_never_changes BEFORE UPDATE ON mapping_change
BEGIN
    SELECT RAISE(ABORT, 'the history of mappings is append-only');
END
-- ;;
CREATE TRIGGER mapping_change_never_shrinks BEFORE DELETE ON mapping_change
BEGIN
    SELECT RAISE(ABORT, 'the history of mappings is append-only');
END
-- ;;
-- What one command changed together: a version of the book
CREATE TABLE mapping_version (
    batch INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    -- who had proposed it, where a second person let it through
    proposed_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    changes INTEGER NOT NULL
) STRICT
-- ;;
INSERT INTO mapping_version (batch, at, actor, proposed_by, reason, changes)
SELECT batch, min(at), min(actor), '', '', count(*) FROM mapping_change GROUP BY batch
-- ;;
CREATE TABLE mapping_proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- open, approved, rejected, withdrawn
    state TEXT NOT NULL DEFAULT 'open',
    decided_at INTEGER,
    decided_by TEXT NOT NULL DEFAULT '',
    -- why it was rejected
    words TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX mapping_proposal_open ON mapping_proposal(id) WHERE state = 'open'
-- ;;
CREATE TABLE mapping_proposal_step (
    proposal INTEGER NOT NULL REFERENCES mapping_proposal(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    condition TEXT NOT NULL,
    old_target TEXT,
    old_note TEXT,
    new_target TEXT,
    new_note TEXT,
    PRIMARY KEY (proposal, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE seen_code (
    kind TEXT NOT NULL,
    source_key TEXT NOT NULL,
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    documents INTEGER NOT NULL,
    last_seen TEXT NOT NULL,
    PRIMARY KEY (kind, source_key)
) STRICT, WITHOUT ROWID
