-- Version 4: what is noted on a question before there is an answer to it. The answer takes the note.
CREATE TABLE draft_note (
    organisation TEXT NOT NULL,
    id TEXT NOT NULL,
    assessment TEXT NOT NULL,
    respondent TEXT NOT NULL,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (organisation, id)
) WITHOUT ROWID
--;
