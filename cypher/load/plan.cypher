// A plan and the municipality that adopts it.
//
// @param municipality MAP
// @param plan MAP
// @returns changed
MERGE (municipality:Municipality {code: $municipality.code})
MERGE (plan:Plan {id: $plan.id})
MERGE (municipality)-[:ADOPTED]->(plan)
WITH municipality, plan
WHERE properties(municipality) <> $municipality OR properties(plan) <> $plan
SET municipality = $municipality, plan = $plan
RETURN count(plan) AS changed
