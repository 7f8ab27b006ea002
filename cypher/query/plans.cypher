// Plans with the municipalities that adopt them.
//
// @param planIds LIST<STRING>
// @returns plan, municipality
MATCH (plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE plan.id IN $planIds
RETURN plan, municipality
ORDER BY plan.id
