-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Months: the day a document was approved on decides which it belongs to. Empty in rows from before; filled when a month
-- is first looked at.
ALTER TABLE document ADD COLUMN approved_on TEXT NOT NULL DEFAULT ''
-- ;;
CREATE INDEX document_approved ON document(approved_on, id)
-- ;;
CREATE INDEX posted_plan_date ON posted_plan(posting_date, id)
-- ;;
-- Months that a person has signed off, with what they saw. A later one of the same month adds to it, it replaces nothing.
CREATE TABLE sign_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- yyyy-MM
    period TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    remark TEXT NOT NULL,
    -- head of the trail before this, hex
    head TEXT NOT NULL,
    -- SHA-256 over the figures, hex: what a later look is compared with
    digest TEXT NOT NULL,
    -- JSON, amounts as texts
    figures TEXT NOT NULL
) STRICT
-- ;;
CREATE INDEX sign_off_period ON sign_off(period, id)
-- ;;
CREATE TRIGGER sign_off_never_changes BEFORE UPDATE ON sign_off
BEGIN
    SELECT RAISE(ABORT, 'a sign-off does not change');
END
-- ;;
CREATE TRIGGER sign_off_never_shrinks BEFORE DELETE ON sign_off
BEGIN
    SELECT RAISE(ABORT, 'a sign-off does not change');
END
