// Of which of some plans the graph holds all overlaps with which of others.
//
// @param planIds LIST<STRING>
// @param otherIds LIST<STRING>
// @returns planId, otherId
MATCH (plan:Plan)-[:KEPT_COMPARISON {complete: true}]-(other:Plan)
USING INDEX plan:Plan(id)
WHERE plan.id IN $planIds AND other.id IN $otherIds
RETURN plan.id AS planId, other.id AS otherId
ORDER BY planId, otherId
