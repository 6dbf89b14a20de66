-- SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
-- SPDX-License-Identifier: Apache-2.0
-- Names and codes of NAV's master data, to be found by a part of them: what suggestions look through first.
-- What the index is made from, of each table that people map codes to.
CREATE VIEW directory_named AS
SELECT company_id, 'vendor' AS kind, '' AS dimension, number AS code, name, tax_number FROM directory_vendor
UNION ALL SELECT company_id, 'account', '', number, name, '' FROM directory_account
UNION ALL SELECT company_id, 'dimension', dimension, code, name, '' FROM directory_dimension_value
-- ;;
-- One company's vendors, accounts, or values of one dimension. Ids of its entries begin at 4294967296 times its own, so
-- that a look into the index reads one scope only.
CREATE TABLE directory_scope (
    id INTEGER PRIMARY KEY,
    company_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    dimension TEXT NOT NULL,
    UNIQUE (company_id, kind, dimension)
) STRICT
-- ;;
CREATE TABLE directory_entry (
    id INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL REFERENCES directory_scope(id),
    code TEXT NOT NULL,
    -- for comparison: lower case, without accents, punctuation and legal forms
    name TEXT NOT NULL,
    -- VAT id without country and punctuation, '' where there is none
    tax_key TEXT NOT NULL,
    -- name and VAT id as they were when the entry was made; NULL: made here, by what SQL knows of names
    made_of TEXT,
    UNIQUE (scope, code)
) STRICT
-- ;;
CREATE INDEX directory_entry_name ON directory_entry(scope, name)
-- ;;
CREATE INDEX directory_entry_tax ON directory_entry(scope, tax_key) WHERE tax_key <> ''
-- ;;
CREATE VIEW directory_entry_body AS SELECT id, name || char(10) || code AS words FROM directory_entry
-- ;;
-- Like audit_search: filled once per transaction, never by trigger; what it offers is looked at again.
CREATE VIRTUAL TABLE directory_search USING fts5(
    words, content = 'directory_entry_body', content_rowid = 'id', tokenize = 'trigram', detail = 'none', columnsize = 0)
-- ;;
-- The revision of the company that the entries stand for; behind it, the next reading makes them anew.
ALTER TABLE directory_company ADD COLUMN search_revision INTEGER NOT NULL DEFAULT 0
-- ;;
INSERT INTO directory_scope (company_id, kind, dimension)
SELECT DISTINCT company_id, kind, dimension FROM directory_named ORDER BY company_id, kind, dimension
-- ;;
INSERT INTO directory_entry (id, scope, code, name, tax_key)
SELECT s.id * 4294967296 + row_number() OVER (PARTITION BY s.id ORDER BY n.code), s.id, n.code, lower(n.name),
    CASE WHEN n.tax GLOB '[A-Z][A-Z]???????*' THEN substr(n.tax, 3) ELSE n.tax END
FROM (SELECT *, upper(replace(replace(replace(replace(tax_number, ' ', ''), '.', ''), '-', ''), '/', '')) AS tax
    FROM directory_named) n
JOIN directory_scope s ON s.company_id = n.company_id AND s.kind = n.kind AND s.dimension = n.dimension
-- ;;
INSERT INTO directory_search (directory_search) VALUES ('rebuild')
-- ;;
-- Who a mapped code is, by the documents that bear it.
CREATE INDEX document_party ON document(party_code COLLATE NOCASE)
