-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Concur's vendors as the last look at them found them, so that windows can lay both sides beside one another.
CREATE TABLE concur_vendor (
    -- Concur's key of a vendor
    code TEXT NOT NULL,
    address_code TEXT NOT NULL,
    -- field by field, Concur's names: JSON
    fields TEXT NOT NULL,
    -- an employee asked for it in Concur
    is_requested INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (code, address_code)
) STRICT, WITHOUT ROWID
-- ;;
-- When that was; a look that found nothing is one, too. One row.
CREATE TABLE concur_vendor_look (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seen_at INTEGER NOT NULL
) STRICT
