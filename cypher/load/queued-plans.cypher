// The plans that have queued elements, and how many.
//
// @returns planId, elements
MATCH (element:Uncompared)
RETURN element.planId AS planId, count(element) AS elements
ORDER BY planId
