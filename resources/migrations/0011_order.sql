-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Purchase orders that invoices name, and purchase requests that are made here.
CREATE TABLE named_order (
    document INTEGER NOT NULL REFERENCES document(id),
    -- which line of the invoice, counted from 1; 0 for the head
    position INTEGER NOT NULL,
    -- Concur's number, trimmed and in capitals
    order_number TEXT NOT NULL,
    -- the same as Concur writes it
    written TEXT NOT NULL,
    order_line TEXT NOT NULL,
    -- blank where the invoice states none
    quantity TEXT NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX named_order_number ON named_order(order_number)
-- ;;
-- Invoices that were looked through for orders, and the content that was.
CREATE TABLE named_order_scan (
    document INTEGER PRIMARY KEY REFERENCES document(id),
    content_hash TEXT NOT NULL
) STRICT
-- ;;
-- What NAV was last seen to have of such an order.
CREATE TABLE nav_order (
    company_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    -- NAV's; blank while it has shown none
    number TEXT NOT NULL DEFAULT '',
    nav_id TEXT NOT NULL DEFAULT '',
    vendor TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    -- JSON
    lines TEXT NOT NULL DEFAULT '[]',
    -- it stood once, and NAV shows it no more
    gone INTEGER NOT NULL DEFAULT 0,
    -- the request that took its place
    superseded_by TEXT NOT NULL DEFAULT '',
    looked_at INTEGER NOT NULL DEFAULT 0,
    -- a person has closed it in NAV
    closed_at INTEGER,
    closed_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (company_id, order_number)
) STRICT, WITHOUT ROWID
-- ;;
-- Purchase requests that leave from here. A row is written before the call does.
CREATE TABLE request_made (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Concur's id, once it answered
    request TEXT NOT NULL DEFAULT '',
    -- as it was sent, JSON
    body TEXT NOT NULL,
    description TEXT NOT NULL,
    -- Concur's id of the request whose place it takes
    supersedes TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    -- blank while it is not known what became of it; taken, refused or given up
    outcome TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
-- Where a followed request stood when Concur was last asked.
CREATE TABLE request_seen (
    request TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    queue_status TEXT NOT NULL,
    workflow_status TEXT NOT NULL,
    -- JSON lists
    orders TEXT NOT NULL,
    exceptions TEXT NOT NULL,
    read_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
