// Identity of overlaps: each pair of elements has one, and a person's decision finds it by its id.

CREATE CONSTRAINT overlap_id
FOR ()-[overlap:OVERLAPS]-()
REQUIRE overlap.id IS UNIQUE;
