// Identity of overlaps, computed or curated: a pair of elements has one of each, and a person's decision finds it by its id.

CREATE CONSTRAINT overlap_id
FOR ()-[overlap:OVERLAPS]-()
REQUIRE overlap.id IS UNIQUE;

CREATE CONSTRAINT curated_overlap_id
FOR ()-[overlap:CURATED_OVERLAP]-()
REQUIRE overlap.id IS UNIQUE;
