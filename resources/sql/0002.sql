-- Version 2: choosing tools the users' way – the organisation's own entries and corrections of the
-- catalogue, its register of accounts, and its selections. Links to what may be absent are empty
-- text.

-- An entry of the catalogue that the organisation added; platform is a JSON object in the shape of
-- the entries of resources/platforms/catalogue.json.
CREATE TABLE own_platform (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    platform TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_on TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE correction (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    platform TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    was TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_on TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- The register of accounts. Purposes are words with a space between; the cost is in pence.
CREATE TABLE account (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    tool TEXT NOT NULL,
    platform TEXT NOT NULL,
    name TEXT NOT NULL,
    purposes TEXT NOT NULL,
    audience TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_still_here TEXT NOT NULL,
    administrator TEXT NOT NULL,
    second_administrator TEXT NOT NULL,
    multi_factor TEXT NOT NULL,
    shared_login TEXT NOT NULL,
    last_used TEXT,
    cost_per_year INTEGER,
    lawful_basis TEXT NOT NULL,
    assessment TEXT NOT NULL,
    decision TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- Tasks and main roles are JSON lists of text; revealed, like every yes or no, is 1 or 0.
CREATE TABLE selection (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    who TEXT NOT NULL,
    tasks TEXT NOT NULL,
    main_roles TEXT NOT NULL,
    revealed INTEGER NOT NULL,
    ballot_rule TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE participant (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    reluctant INTEGER NOT NULL,
    deskless INTEGER NOT NULL,
    assistive_technology INTEGER NOT NULL,
    weight_method TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE candidate (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    tool TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE criterion (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    meaning TEXT NOT NULL,
    how_to_check TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE gate (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    candidate TEXT NOT NULL,
    criterion TEXT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE weight (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    participant TEXT NOT NULL,
    criterion TEXT NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE rating (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    participant TEXT NOT NULL,
    candidate TEXT NOT NULL,
    criterion TEXT NOT NULL,
    mark INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE trial (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    participant TEXT NOT NULL,
    candidate TEXT NOT NULL,
    task TEXT NOT NULL,
    minutes INTEGER,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- The ranking is one line of candidate ids: "=" between equals, ">" between places.
CREATE TABLE ballot (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    participant TEXT NOT NULL,
    ranking TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE request (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE decision_record (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    selection TEXT NOT NULL,
    choice TEXT NOT NULL,
    reasons TEXT NOT NULL,
    disagreement TEXT NOT NULL,
    decided_on TEXT,
    review_date TEXT,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;
