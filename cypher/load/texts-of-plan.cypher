// The elements of a plan with what tells them from others: as they were read, whatever was decided on their places and
// names since.
//
// @param planId STRING
// @returns elementId, title, parentTitle, textHash
MATCH (element:PlanElement {planId: $planId})
OPTIONAL MATCH (element)-[place:PART_OF {order: 1}]->(now:PlanElement)
OPTIONAL MATCH (parent:PlanElement {id: coalesce(place.readParent, now.id)})
RETURN element.id AS elementId, coalesce(element.readTitle, element.title) AS title,
  coalesce(parent.readTitle, parent.title) AS parentTitle, element.textHash AS textHash
ORDER BY elementId
