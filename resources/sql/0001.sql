-- Version 1 of the workspace file. Statements are parted by lines of their own that read --;
-- Every table of values has the key (organisation, id), so that the rows of one organisation lie
-- together on disk; the organisation's own row names itself. Absent numbers and dates are NULL.

CREATE TABLE organisation (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    sector TEXT NOT NULL,
    activity TEXT NOT NULL,
    headcount INTEGER,
    sites TEXT NOT NULL,
    deskless INTEGER,
    audiences TEXT NOT NULL,
    rules TEXT NOT NULL,
    patterns TEXT NOT NULL,
    culture TEXT NOT NULL,
    problem TEXT NOT NULL,
    authors TEXT NOT NULL,
    version TEXT NOT NULL,
    classification TEXT NOT NULL,
    review_date TEXT,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE assessment (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    date TEXT NOT NULL,
    title TEXT NOT NULL,
    framework TEXT NOT NULL,
    framework_version TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE respondent (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    assessment TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE answer (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    assessment TEXT NOT NULL,
    respondent TEXT NOT NULL,
    question TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE target (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    point TEXT NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE scoring_rules (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    caps TEXT NOT NULL,
    group_weights TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE tool (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE coverage (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    tool TEXT NOT NULL,
    purpose TEXT NOT NULL,
    strength INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE vision (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    future_day TEXT NOT NULL,
    statement TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE objective (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    goal TEXT NOT NULL,
    measure TEXT NOT NULL,
    baseline TEXT NOT NULL,
    baseline_date TEXT,
    target TEXT NOT NULL,
    target_date TEXT,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE exclusion (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE action (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    point TEXT NOT NULL,
    from_level INTEGER NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    start_date TEXT,
    end_date TEXT,
    sign_of_success TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE decision (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    decider TEXT NOT NULL,
    due TEXT,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE inquiry (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE passage (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- One entry per step of a person's work; nothing is ever deleted here.
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    target INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    organisation TEXT NOT NULL,
    label TEXT NOT NULL
)
--;

-- The rows an entry changed; before_image and after_image are JSON objects or NULL.
CREATE TABLE journal_change (
    sequence INTEGER NOT NULL,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before_image TEXT,
    after_image TEXT,
    PRIMARY KEY (sequence, position)
) WITHOUT ROWID
--;

CREATE INDEX journal_change_row ON journal_change (row_id)
--;
