// Queues elements, and those that have one of them among their best, to be compared anew.
//
// @param elementIds LIST<STRING>
// @returns queuedElements
MATCH (element:PlanElement)
WHERE element.id IN $elementIds
SET element:Uncompared
WITH element
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other:PlanElement)
WHERE CASE WHEN startNode(overlap) = other THEN overlap.bestOfA ELSE overlap.bestOfB END
SET other:Uncompared
RETURN count(DISTINCT element) + count(DISTINCT other) AS queuedElements
