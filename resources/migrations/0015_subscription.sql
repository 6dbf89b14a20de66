-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Our subscriptions at both systems, as they were seen last. No proof, and no secret: what a notice must bear to be ours
-- lies with the secrets.
CREATE TABLE subscription (
    system TEXT NOT NULL,
    -- host of Concur's data centre, id of NAV's company
    place TEXT NOT NULL,
    place_name TEXT NOT NULL,
    -- topic of Concur, set of NAV
    subject TEXT NOT NULL,
    id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('missing', 'active', 'refused')),
    made_at INTEGER,
    expires_at INTEGER,
    checked_at INTEGER,
    last_delivery_at INTEGER,
    error TEXT NOT NULL,
    failures INTEGER NOT NULL,
    next_try_at INTEGER,
    PRIMARY KEY (system, place, subject)
) STRICT
