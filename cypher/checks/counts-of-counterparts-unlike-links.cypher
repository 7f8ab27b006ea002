// Elements whose numbers of counterparts, and of plans that have them, are not those of their links.
//
// @returns elementId, counterparts, counterpartPlans
MATCH (element:PlanElement)
OPTIONAL MATCH (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]
  -(other:PlanElement {current: true})
WITH element, count(DISTINCT other) AS counterparts, count(DISTINCT other.planId) AS plans
WHERE coalesce(element.counterparts <> counterparts OR element.counterpartPlans <> plans, true)
RETURN element.id AS elementId, element.counterparts AS counterparts, element.counterpartPlans AS counterpartPlans
ORDER BY elementId
