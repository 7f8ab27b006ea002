// Identity of what measures elements, of the files a plan was read from, of what was decided on how a plan continues
// the one before, and of decisions whose overlap is gone.

CREATE CONSTRAINT indicator_id
FOR (indicator:Indicator)
REQUIRE indicator.id IS UNIQUE;

CREATE CONSTRAINT source_file_id
FOR (file:SourceFile)
REQUIRE file.id IS UNIQUE;

CREATE CONSTRAINT succession_link_id
FOR (link:SuccessionLink)
REQUIRE link.id IS UNIQUE;

CREATE CONSTRAINT lost_decision_id
FOR (decision:LostDecision)
REQUIRE decision.id IS UNIQUE;
