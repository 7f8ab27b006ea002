// A plan and the municipality that adopts it; which of its editions is current is told by mark-current-edition.cypher.
// It came in when it was first read from what it was read from last.
//
// @param municipality MAP
// @param plan MAP
// @returns writtenNodes
MERGE (municipality:Municipality {code: $municipality.code})
MERGE (plan:Plan {id: $plan.id})
MERGE (municipality)-[:ADOPTED]->(plan)
WITH municipality, plan, $plan AS stated
WITH municipality, plan, stated {
    .*, current: plan.current, newcomer: plan.newcomer,
    loadedAt: CASE
      WHEN plan.contentHash = stated.contentHash THEN plan.loadedAt
      ELSE toString(datetime({epochMillis: timestamp()}))
    END
  } AS read
UNWIND [{node: municipality, properties: $municipality}, {node: plan, properties: read}] AS part
WITH part.node AS node, part.properties AS properties
WHERE node {.*, current: null, newcomer: null, loadedAt: null}
  <> properties {.*, current: null, newcomer: null, loadedAt: null}
SET node = properties
RETURN count(node) AS writtenNodes
