// The elements of a plan with what tells them from others.
//
// @param planId STRING
// @returns elementId, title, parentTitle, textHash
MATCH (element:PlanElement {planId: $planId})
OPTIONAL MATCH (element)-[:PART_OF {order: 1}]->(parent:PlanElement)
RETURN element.id AS elementId, element.title AS title, parent.title AS parentTitle, element.textHash AS textHash
ORDER BY elementId
