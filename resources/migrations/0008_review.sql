-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Approval holds for the plan that was approved, and never comes from who prepared it; who looks after a document; what
-- NAV's refusals have taught; vendors on their way into NAV.

-- SHA-256 over what the document becomes in NAV, hex, as it was last worked out, and as it was approved
ALTER TABLE document ADD COLUMN plan_digest TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE document ADD COLUMN approved_plan TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE document ADD COLUMN assigned_to TEXT NOT NULL DEFAULT ''
-- ;;
CREATE INDEX document_assigned ON document(assigned_to, id) WHERE assigned_to <> ''
-- ;;
-- People whose decisions made a document what it is: with four eyes, none of them approves it.
CREATE TABLE preparer (
    document INTEGER NOT NULL REFERENCES document(id),
    actor TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (document, actor)
) STRICT, WITHOUT ROWID
-- ;;
-- What NAV hides until it refuses: dimensions an account or vendor demands, vendors it will not post to
CREATE TABLE lesson (
    company_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- the account or vendor
    number TEXT NOT NULL,
    -- the dimension demanded; else empty
    dimension TEXT NOT NULL,
    -- NAV's own words
    words TEXT NOT NULL,
    -- Concur's id of the document whose refusal taught it
    document_id TEXT NOT NULL,
    learned_at INTEGER NOT NULL,
    PRIMARY KEY (company_id, kind, number, dimension)
) STRICT, WITHOUT ROWID
-- ;;
-- Vendors that a person or Concur wants in NAV
CREATE TABLE vendor_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company_id TEXT NOT NULL,
    -- Concur's vendor code and address code
    source TEXT NOT NULL,
    -- JSON: the fields as NAV would get them
    draft TEXT NOT NULL,
    -- the document it was made for; may be empty
    document_id TEXT NOT NULL,
    state TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    prepared_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER,
    -- ids of the vendors of that name that stood in NAV before the request left, JSON
    seen_before TEXT NOT NULL DEFAULT '',
    -- NAV's number once it is there
    number TEXT NOT NULL DEFAULT '',
    -- what NAV said, or why it was turned down
    words TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX vendor_request_open ON vendor_request(state, id)
-- ;;
CREATE UNIQUE INDEX vendor_request_one ON vendor_request(company_id, source)
WHERE state IN ('open', 'sending', 'inDoubt')
