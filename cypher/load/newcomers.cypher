// The current plans without which others were compared.
//
// @returns planId
MATCH (plan:Plan {newcomer: true, current: true})
RETURN plan.id AS planId
ORDER BY planId
