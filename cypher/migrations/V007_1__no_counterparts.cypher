// Identity of decisions that an element has no counterpart in a plan. Apart from V007, as no transaction both writes
// data and changes the schema.

CREATE CONSTRAINT no_counterpart_id
FOR ()-[link:NO_COUNTERPART]-()
REQUIRE link.id IS UNIQUE;
