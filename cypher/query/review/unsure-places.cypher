// The elements of some plans whose own place was inferred, and is less sure than that.
//
// @param planIds LIST<STRING>
// @param below FLOAT
// @returns elementId
MATCH (element:PlanElement)-[place:PART_OF {order: 1, status: 'INFERRED'}]->(:PlanElement)
USING INDEX element:PlanElement(planId)
WHERE element.planId IN $planIds AND place.confidence < $below
RETURN element.id AS elementId
ORDER BY elementId
