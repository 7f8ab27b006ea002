// A plan and the municipality that adopts it; which of its editions is current is told by mark-current-edition.cypher.
// It came in when it was first read from what it was read from last.
//
// @param municipality MAP
// @param plan MAP
// @returns writtenNodes
MERGE (municipality:Municipality {code: $municipality.code})
MERGE (plan:Plan {id: $plan.id})
MERGE (municipality)-[:ADOPTED]->(plan)
WITH municipality, plan, $plan AS stated, plan.loadedAt AS before
WITH municipality, plan, CASE WHEN plan.contentHash = stated.contentHash THEN before END AS since,
  stated {.*, current: plan.current, newcomer: plan.newcomer, loadedAt: before} AS read
UNWIND [{node: municipality, properties: $municipality}, {node: plan, properties: read}] AS part
WITH part.node AS node, part.properties AS properties, since
WHERE node {.*, current: null, newcomer: null, loadedAt: null}
  <> properties {.*, current: null, newcomer: null, loadedAt: null}
SET node = properties
SET node.loadedAt = CASE WHEN node:Plan THEN coalesce(since, toString(datetime({epochMillis: timestamp()}))) END
RETURN count(node) AS writtenNodes
