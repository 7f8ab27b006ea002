// Decisions on succession that no plan makes, or a plan that names no plan before, and those of no known kind or
// standing.
//
// @returns linkId, kind
MATCH (link:SuccessionLink)
WHERE NOT EXISTS {
    MATCH (plan:Plan)-[:DECIDES]->(link)
    WHERE plan.predecessor IS NOT NULL
  }
  OR NOT coalesce(link.kind IN ['CONTINUED', 'RENAMED', 'MERGED', 'SPLIT', 'ADDED', 'DROPPED'], false)
  OR NOT coalesce(link.status IN ['STATED', 'MODEL_READ', 'REVIEWED'], false)
  OR size(coalesce(link.from, [])) + size(coalesce(link.to, [])) = 0
RETURN link.id AS linkId, link.kind AS kind
ORDER BY linkId
