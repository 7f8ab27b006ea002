// Queues elements that were compared before, as a newcomer's may be among their best.
//
// @param elementIds LIST<STRING>
// @returns queuedElements
MATCH (element:PlanElement)
WHERE element.id IN $elementIds
SET element:Uncompared
RETURN count(element) AS queuedElements
