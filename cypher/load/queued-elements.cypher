// The queued elements of plans, and whether their plan is current.
//
// @param planIds LIST<STRING>
// @returns elementId, current
MATCH (element:Uncompared)
WHERE element.planId IN $planIds
RETURN element.id AS elementId, element.current AS current
ORDER BY element.planId, elementId
