-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- The workspace, first edition. Moments are UTC milliseconds, days ISO texts ('' where unknown), amounts exact decimal
-- texts ('' where Concur states none). Statements are parted by a line of their own: two hyphens, a blank, two semicolons.

-- The trail. Chained columns stay as they are for ever; what a person may want erased lies in audit_text.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    document_id TEXT NOT NULL,
    fis_id TEXT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    reference TEXT NOT NULL,
    text_digest BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT
-- ;;
CREATE INDEX audit_document ON audit(document_id, id)
-- ;;
CREATE INDEX audit_at ON audit(at)
-- ;;
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END
-- ;;
CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END
-- ;;
CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
WHEN NEW.id <> coalesce((SELECT max(id) FROM audit), 0) + 1
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END
-- ;;
CREATE TABLE audit_text (
    id INTEGER PRIMARY KEY REFERENCES audit(id),
    salt BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT
-- ;;
CREATE TRIGGER audit_text_only_erased BEFORE UPDATE ON audit_text
WHEN NEW.id <> OLD.id OR NEW.text <> '' OR length(NEW.salt) <> 0
BEGIN
    SELECT RAISE(ABORT, 'a text of the trail can only be erased');
END
-- ;;
CREATE TRIGGER audit_text_never_shrinks BEFORE DELETE ON audit_text
BEGIN
    SELECT RAISE(ABORT, 'a text of the trail can only be erased');
END
-- ;;
CREATE VIEW audit_body AS
SELECT a.id AS id,
    t.text || char(10) || a.action || char(10) || a.actor || char(10) || a.reference || char(10) || a.document_id
        || char(10) || a.fis_id || char(10) || a.amount || char(10) || a.currency AS body
FROM audit a JOIN audit_text t ON t.id = a.id
-- ;;
-- Filled once per transaction, never by trigger. Trigrams find any part of a word of three letters and more; positions
-- are left out (a third of the size), what the index offers is looked at again.
CREATE VIRTUAL TABLE audit_search USING fts5(
    body, content = 'audit_body', content_rowid = 'id', tokenize = 'trigram', detail = 'none', columnsize = 0)
-- ;;
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    document_id TEXT NOT NULL,
    fis_id TEXT NOT NULL,
    newest INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    party TEXT NOT NULL,
    party_code TEXT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    ledger_code TEXT NOT NULL,
    date TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    company_id TEXT NOT NULL DEFAULT '',
    company_name TEXT NOT NULL DEFAULT '',
    nav_number TEXT NOT NULL DEFAULT '',
    posting_date TEXT NOT NULL DEFAULT '',
    acknowledged INTEGER NOT NULL DEFAULT 0,
    approved_by TEXT NOT NULL DEFAULT '',
    received_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    posted_at INTEGER,
    plan_fingerprint TEXT NOT NULL DEFAULT '',
    -- case-folded words of the row, for search
    search_text TEXT NOT NULL,
    UNIQUE (kind, document_id, fis_id)
) STRICT
-- ;;
CREATE INDEX document_state ON document(state, id)
-- ;;
CREATE INDEX document_fis ON document(kind, fis_id)
-- ;;
CREATE INDEX document_known_as ON document(document_id, id)
-- ;;
CREATE INDEX document_date ON document(date)
-- ;;
CREATE INDEX document_posted ON document(posted_at) WHERE posted_at IS NOT NULL
-- ;;
CREATE VIRTUAL TABLE document_search USING fts5(
    search_text, content = 'document', content_rowid = 'id', tokenize = 'trigram', detail = 'none', columnsize = 0)
-- ;;
CREATE TABLE payload (
    document INTEGER PRIMARY KEY REFERENCES document(id),
    -- zlib, behind four bytes of length (qCompress)
    bytes BLOB NOT NULL
) STRICT
-- ;;
CREATE TABLE reason (
    document INTEGER NOT NULL REFERENCES document(id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX reason_cause ON reason(code, subject)
-- ;;
CREATE TABLE intent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document(id),
    kind TEXT NOT NULL,
    company_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    posting_date TEXT NOT NULL,
    details TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    outcome TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX intent_open ON intent(id) WHERE closed_at IS NULL
-- ;;
CREATE INDEX intent_document ON intent(document, id)
-- ;;
-- For finding another document that is on its way under the same number
CREATE INDEX intent_reference ON intent(company_id, reference) WHERE closed_at IS NULL
-- ;;
CREATE TRIGGER intent_never_shrinks BEFORE DELETE ON intent
BEGIN
    SELECT RAISE(ABORT, 'intents are closed, never deleted');
END
-- ;;
CREATE TRIGGER intent_stays_closed BEFORE UPDATE ON intent WHEN OLD.closed_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a closed intent does not change');
END
-- ;;
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id TEXT NOT NULL UNIQUE,
    actor TEXT NOT NULL,
    dry_run INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    phase INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    cancel_requested INTEGER NOT NULL DEFAULT 0,
    -- JSON, amounts as texts
    summary TEXT NOT NULL
) STRICT
-- ;;
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    heartbeat_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE mapping (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    -- trimmed, without case: what rows are compared by
    source_key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    target TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (kind, source_key, valid_from)
) STRICT
-- ;;
CREATE TABLE mapping_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- changes made by one command share a batch
    batch INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    old_target TEXT,
    old_note TEXT,
    new_target TEXT,
    new_note TEXT
) STRICT
-- ;;
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_company (
    company_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    local_currency TEXT NOT NULL,
    allow_from TEXT NOT NULL,
    allow_to TEXT NOT NULL,
    as_of INTEGER,
    complete_at INTEGER,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_account (
    company_id TEXT NOT NULL,
    number TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    category TEXT NOT NULL,
    blocked INTEGER NOT NULL,
    direct_posting INTEGER NOT NULL,
    PRIMARY KEY (company_id, number)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_vendor (
    company_id TEXT NOT NULL,
    number TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    currency TEXT NOT NULL,
    blocked INTEGER NOT NULL,
    PRIMARY KEY (company_id, number)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_dimension (
    company_id TEXT NOT NULL,
    code TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (company_id, code)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_dimension_value (
    company_id TEXT NOT NULL,
    dimension TEXT NOT NULL,
    code TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (company_id, dimension, code)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_currency (
    company_id TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    rounding TEXT NOT NULL,
    PRIMARY KEY (company_id, code)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_rate (
    company_id TEXT NOT NULL,
    currency TEXT NOT NULL,
    starting_date TEXT NOT NULL,
    amount TEXT NOT NULL,
    relational TEXT NOT NULL,
    PRIMARY KEY (company_id, currency, starting_date)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE directory_tax_code (
    company_id TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (company_id, code)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID
-- ;;
-- Ciphertext only. No index, view or search looks in here.
CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE connection (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE watch (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE fact (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID
