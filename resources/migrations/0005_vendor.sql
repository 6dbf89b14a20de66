-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Vendors go to Concur: what NAV says of their address, and what both sides last agreed on.
ALTER TABLE directory_vendor ADD COLUMN address1 TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE directory_vendor ADD COLUMN address2 TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE directory_vendor ADD COLUMN postal_code TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE directory_vendor ADD COLUMN state TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE directory_vendor ADD COLUMN country TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE directory_company ADD COLUMN country TEXT NOT NULL DEFAULT ''
-- ;;
-- What is known lacks the new columns, so the next reading brings everything.
UPDATE directory_company SET as_of = 0, complete_at = 0 WHERE complete_at IS NOT NULL
-- ;;
CREATE TABLE vendor_link (
    -- Concur's key of a vendor
    code TEXT NOT NULL,
    address_code TEXT NOT NULL,
    company_id TEXT NOT NULL,
    number TEXT NOT NULL,
    -- field by field, Concur's names: JSON of what stood on both sides when they last agreed
    agreed TEXT NOT NULL,
    -- what left last and is not known to have arrived
    sent TEXT NOT NULL DEFAULT '{}',
    -- names of the fields about which both sides disagree and a person decides, or a sentence why nothing is sent
    conflict TEXT NOT NULL DEFAULT '',
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (code, address_code)
) STRICT, WITHOUT ROWID
-- ;;
-- A call that waits is about a document or about a vendor (Concur's code and address code).
CREATE TABLE replay_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER REFERENCES document(id),
    subject TEXT NOT NULL DEFAULT '',
    call TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    first_failed_at INTEGER NOT NULL,
    last_failed_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    needs_person INTEGER NOT NULL,
    -- over what the mappings, or NAV, made of it when the call first failed
    fingerprint TEXT NOT NULL,
    -- Concur's service code, 0 where it gave none
    code INTEGER NOT NULL,
    error TEXT NOT NULL,
    CHECK ((document IS NULL) <> (subject = ''))
) STRICT
-- ;;
INSERT INTO replay_new (id, document, call, attempts, first_failed_at, last_failed_at, next_at, needs_person, fingerprint, code, error)
SELECT id, document, call, attempts, first_failed_at, last_failed_at, next_at, needs_person, fingerprint, code, error FROM replay
-- ;;
DROP TABLE replay
-- ;;
ALTER TABLE replay_new RENAME TO replay
-- ;;
CREATE UNIQUE INDEX replay_about ON replay(coalesce(document, 0), subject, call)
-- ;;
CREATE INDEX replay_order ON replay(first_failed_at, id)
