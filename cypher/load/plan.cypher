// A plan and the municipality that adopts it; which of its editions is current is told by mark-current-edition.cypher.
//
// @param municipality MAP
// @param plan MAP
// @returns writtenNodes
MERGE (municipality:Municipality {code: $municipality.code})
MERGE (plan:Plan {id: $plan.id})
MERGE (municipality)-[:ADOPTED]->(plan)
WITH municipality, plan, $plan AS stated
WITH municipality, plan, stated {.*, current: plan.current, newcomer: plan.newcomer} AS read
UNWIND [{node: municipality, properties: $municipality}, {node: plan, properties: read}] AS part
WITH part.node AS node, part.properties AS properties
WHERE node {.*, current: null, newcomer: null} <> properties {.*, current: null, newcomer: null}
SET node = properties
RETURN count(node) AS writtenNodes
