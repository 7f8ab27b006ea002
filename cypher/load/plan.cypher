// A plan and the municipality that adopts it; which of its editions is current is told by mark-current-edition.cypher.
//
// @param municipality MAP
// @param plan MAP
// @returns writtenNodes
MERGE (municipality:Municipality {code: $municipality.code})
MERGE (plan:Plan {id: $plan.id})
MERGE (municipality)-[:ADOPTED]->(plan)
WITH municipality, plan, $plan AS read
WITH municipality, plan, CASE WHEN plan.current IS NULL THEN read ELSE read {.*, current: plan.current} END AS read
UNWIND [{node: municipality, properties: $municipality}, {node: plan, properties: read}] AS part
WITH part.node AS node, part.properties AS properties
WHERE properties(node) <> properties
SET node = properties
RETURN count(node) AS writtenNodes
