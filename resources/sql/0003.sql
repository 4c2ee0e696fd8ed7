-- Version 3: the workbench of the strategy – leaders, people, processes, rules, risks, value, the
-- order of actions, and final versions. Yes or no is 1 or 0, amounts of money are in the smallest
-- coin, rates in hundredths of a percent.

-- When in the life of the tools; days of work; 1 little to 5 much; whether it is a big move.
ALTER TABLE action ADD COLUMN phase TEXT
--;
ALTER TABLE action ADD COLUMN effort_days INTEGER
--;
ALTER TABLE action ADD COLUMN usefulness INTEGER
--;
ALTER TABLE action ADD COLUMN big_move INTEGER NOT NULL DEFAULT 0
--;

CREATE TABLE leadership (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    sponsor TEXT NOT NULL,
    request TEXT NOT NULL,
    promise TEXT NOT NULL,
    promise_date TEXT,
    consequence TEXT NOT NULL,
    asked_on TEXT,
    leaders_asked INTEGER,
    leaders_active INTEGER,
    what_they_did TEXT NOT NULL,
    managers_gain TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE stakeholder (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    influence INTEGER,
    enthusiasm INTEGER,
    message TEXT NOT NULL,
    leader INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE leader_habit (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    leader TEXT NOT NULL,
    habit TEXT NOT NULL,
    promise TEXT NOT NULL,
    from_date TEXT,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE excuse (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    excuse TEXT NOT NULL,
    answer TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- A letter for each of seven roles: R, A, C, I or -.
CREATE TABLE duty (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    task TEXT NOT NULL,
    parts TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE role_holder (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE adopter_group (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    adopters TEXT NOT NULL,
    people INTEGER,
    basis TEXT NOT NULL,
    reading_help TEXT NOT NULL,
    contributing_help TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE reluctance_reason (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT,
    remedy TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE support_offer (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    adopters TEXT,
    title TEXT NOT NULL,
    format TEXT NOT NULL,
    date TEXT,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE people_plan (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    champions INTEGER,
    champion_hours INTEGER,
    recognition TEXT NOT NULL,
    help_route TEXT NOT NULL,
    month_four TEXT NOT NULL,
    month_four_date TEXT,
    month_four_owner TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE inclusion (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    adjustment TEXT NOT NULL,
    tested_with TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- Six marks of 1 to 5 with spaces between, 0 for none.
CREATE TABLE confidence_reading (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    moment TEXT NOT NULL,
    date TEXT,
    marks TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE process (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    problem TEXT NOT NULL,
    knowledge TEXT,
    people INTEGER,
    times_per_year INTEGER,
    saved_low INTEGER,
    saved_high INTEGER,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE process_step (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    process TEXT NOT NULL,
    moment TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    minutes INTEGER,
    wait_minutes INTEGER,
    tool TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE governance (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    moderation_hours TEXT NOT NULL,
    moderation TEXT NOT NULL,
    out_of_hours_contact TEXT NOT NULL,
    records TEXT NOT NULL,
    law_date TEXT,
    public_sector INTEGER NOT NULL,
    oasis INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE policy_part (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    review TEXT,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE house_rule (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE crisis_step (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    severity INTEGER NOT NULL,
    example TEXT NOT NULL,
    lead TEXT NOT NULL,
    first_words TEXT NOT NULL,
    inside TEXT NOT NULL,
    review TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE check_answer (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    checklist TEXT NOT NULL,
    code TEXT NOT NULL,
    answer TEXT NOT NULL,
    note TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE risk (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    cause TEXT NOT NULL,
    likelihood INTEGER,
    impact INTEGER,
    response TEXT NOT NULL,
    owner TEXT NOT NULL,
    early_sign TEXT NOT NULL,
    origin TEXT NOT NULL,
    refused INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE value_settings (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    currency TEXT NOT NULL,
    hour_rate INTEGER,
    discount INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE value_line (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    title TEXT NOT NULL,
    low INTEGER,
    likely INTEGER,
    high INTEGER,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    realism_low INTEGER,
    realism_high INTEGER,
    assumption TEXT NOT NULL,
    process TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

CREATE TABLE priceless_benefit (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- action starts when after_action has ended.
CREATE TABLE action_link (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    action TEXT NOT NULL,
    after_action TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;

-- Every row of the organisation on the day it was called final: a JSON object, name of a table to
-- list of rows.
CREATE TABLE strategy_version (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    date TEXT NOT NULL,
    author TEXT NOT NULL,
    row_images TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;
