-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Values of dimensions go to Concur's lists and back: what both sides last agreed on, and what NAV might be given.
CREATE TABLE dimension_link (
    -- Concur's list, and the code of the item with those of its ancestors
    list_id TEXT NOT NULL,
    code TEXT NOT NULL,
    list_name TEXT NOT NULL,
    dimension TEXT NOT NULL,
    company_id TEXT NOT NULL,
    -- NAV's code and name of the value; '' where only Concur has it
    value_code TEXT NOT NULL,
    value_name TEXT NOT NULL,
    -- Concur's name of the item; '' where Concur does not have it
    item_name TEXT NOT NULL,
    -- the name that both sides last agreed on, in Concur's way of writing
    agreed TEXT NOT NULL DEFAULT '',
    -- what left last and is not known to have arrived
    sent TEXT NOT NULL DEFAULT '',
    -- a sentence about what a person has to decide
    conflict TEXT NOT NULL DEFAULT '',
    -- 0: was not there any more when both sides were looked at last
    current INTEGER NOT NULL DEFAULT 1,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (list_id, code)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE dimension_proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company_id TEXT NOT NULL,
    company_name TEXT NOT NULL,
    dimension TEXT NOT NULL,
    -- as they would stand in NAV
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    list_name TEXT NOT NULL,
    item_code TEXT NOT NULL,
    -- open, approved, created, rejected, superseded
    state TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    proposed_by TEXT NOT NULL,
    decided_at INTEGER,
    decided_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    -- when its creation left for NAV last, and whether no clear answer has come since
    sent_at INTEGER,
    under_way INTEGER NOT NULL DEFAULT 0,
    -- what became of the last try
    trouble TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX dimension_proposal_value ON dimension_proposal(company_id, dimension, code)
-- ;;
CREATE INDEX dimension_proposal_state ON dimension_proposal(state, id)
