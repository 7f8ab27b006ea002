// Of which other plans the graph holds all overlaps with a plan.
//
// @param planId STRING
// @param otherIds LIST<STRING>
// @returns otherId
MATCH (:Plan {id: $planId})-[:KEPT_COMPARISON {complete: true}]-(other:Plan)
WHERE other.id IN $otherIds
RETURN other.id AS otherId
ORDER BY otherId
