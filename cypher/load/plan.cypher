// A plan and the municipality that adopts it.
//
// @param municipality MAP
// @param plan MAP
// @returns writtenNodes
MERGE (municipality:Municipality {code: $municipality.code})
MERGE (plan:Plan {id: $plan.id})
MERGE (municipality)-[:ADOPTED]->(plan)
WITH municipality, plan
UNWIND [{node: municipality, properties: $municipality}, {node: plan, properties: $plan}] AS part
WITH part.node AS node, part.properties AS properties
WHERE properties(node) <> properties
SET node = properties
RETURN count(node) AS writtenNodes
