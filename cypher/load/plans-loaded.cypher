// The ids of the plans that are loaded.
//
// @returns planId
MATCH (plan:Plan)
RETURN plan.id AS planId
ORDER BY planId
