-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- What was posted, as it was posted: accounts, vendors, dimensions and amounts of every posting and of every offset, so
-- that a correction keeps those of the original whatever mappings say by then.
CREATE TABLE posted_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document(id),
    -- posting, difference or offset
    role TEXT NOT NULL,
    -- for an offset: the version that took the place of this one, or this one where it was recalled
    cause INTEGER REFERENCES document(id),
    nav_number TEXT NOT NULL,
    posting_date TEXT NOT NULL,
    posted_at INTEGER NOT NULL,
    -- JSON, amounts as texts
    plan TEXT NOT NULL
) STRICT
-- ;;
CREATE INDEX posted_plan_document ON posted_plan(document, id)
-- ;;
CREATE TRIGGER posted_plan_never_changes BEFORE UPDATE ON posted_plan
BEGIN
    SELECT RAISE(ABORT, 'what was posted does not change');
END
-- ;;
CREATE TRIGGER posted_plan_never_shrinks BEFORE DELETE ON posted_plan
BEGIN
    SELECT RAISE(ABORT, 'what was posted does not change');
END
