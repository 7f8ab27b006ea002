// Keeps everyone else from loading until this transaction ends: the node is there in every
// database that is migrated, and writing to it waits for whoever has written to it before.
//
// @returns version
MATCH (baseline:`__Neo4jMigration` {version: 'BASELINE'})
SET baseline.version = baseline.version
RETURN baseline.version AS version
