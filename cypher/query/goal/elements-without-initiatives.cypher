// What stands below goals without an initiative: policies that nothing is part of, and places that the document
// reserves.
//
// @param goalIds LIST<STRING>
// @returns goalId, element, place
MATCH (goal:PlanElement)
WHERE goal.id IN $goalIds
MATCH (goal)<-[:PART_OF]-+(element:PlanElement)
WHERE element.placeholder OR element:Policy AND NOT EXISTS { (element)<-[:PART_OF]-(:PlanElement) }
WITH DISTINCT goal, element
MATCH place = (element)-[:PART_OF]->+(:Plan)
RETURN goal.id AS goalId, element, place
ORDER BY goalId, element.order, element.id, [link IN relationships(place) | link.order]
