-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- What Concur is told of payments in NAV. A row is written before the call leaves and stays open until its answer is
-- clear: what is open goes out again as it stands, with the same reference.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document(id),
    -- 1 for the first confirmation of the document; part of its reference
    sequence INTEGER NOT NULL,
    -- CP paid, PP paid in part, RE taken back
    status TEXT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    clearing_date TEXT NOT NULL,
    reference TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    -- blank while open; told or refused
    outcome TEXT NOT NULL DEFAULT '',
    settled_at INTEGER,
    error TEXT NOT NULL DEFAULT '',
    UNIQUE (document, sequence)
) STRICT
-- ;;
CREATE INDEX payment_open ON payment(outcome) WHERE outcome = ''
-- ;;
-- When NAV was last asked whether the document is paid, and why it could not be seen.
CREATE TABLE payment_look (
    document INTEGER PRIMARY KEY REFERENCES document(id),
    looked_at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    -- it became nothing of which NAV shows a payment, so NAV is never asked
    never INTEGER NOT NULL DEFAULT 0
) STRICT
