// Plans that no municipality adopts, or more than one.
//
// @returns planId, municipalities
MATCH (plan:Plan)
WITH plan, COUNT { (plan)<-[:ADOPTED]-(:Municipality) } AS municipalities
WHERE municipalities <> 1
RETURN plan.id AS planId, municipalities
ORDER BY planId
