// Indicators that measure no element, or more than one, or have no name.
//
// @returns indicatorId, owners
MATCH (indicator:Indicator)
WITH indicator, COUNT { (:PlanElement)-[:MEASURED_BY]->(indicator) } AS owners
WHERE owners <> 1 OR trim(coalesce(indicator.name, '')) = ''
RETURN indicator.id AS indicatorId, owners
ORDER BY indicatorId
