// What stands before and after elements among those of their kind in the document, each with what it is part of.
//
// @param elementIds LIST<STRING>
// @returns elementId, after, element, parent
MATCH (of:PlanElement)
WHERE of.id IN $elementIds
MATCH (element:PlanElement {planId: of.planId})
USING INDEX element:PlanElement(planId)
WHERE element.order IN [of.order - 1, of.order + 1]
  AND any(role IN labels(of) WHERE role IN ['FutureVision', 'Goal', 'Policy', 'Initiative', 'Project']
    AND role IN labels(element))
OPTIONAL MATCH (element)-[:PART_OF {order: 1}]->(parent:PlanElement)
RETURN of.id AS elementId, element.order > of.order AS after, element, parent
ORDER BY elementId, after, element.id
