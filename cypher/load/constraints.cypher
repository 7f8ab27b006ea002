// The constraints, each with the statement that creates it.
//
// @returns name, statement
SHOW CONSTRAINTS
YIELD name, createStatement
RETURN name, createStatement AS statement
ORDER BY name
