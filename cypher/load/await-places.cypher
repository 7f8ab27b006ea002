// Plans on whose places or names somebody has decided are outdated until they are loaded with that.
//
// @param planIds LIST<STRING>
// @returns plans
MATCH (plan:Plan)
WHERE plan.id IN $planIds
REMOVE plan.textVersion
RETURN count(plan) AS plans
