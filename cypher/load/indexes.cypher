// The indexes that belong to no constraint, each with the statement that creates it. Those of tokens are in every
// database.
//
// @returns name, statement
SHOW INDEXES
YIELD name, type, owningConstraint, createStatement
WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
RETURN name, createStatement AS statement
ORDER BY name
