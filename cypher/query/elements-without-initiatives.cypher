// What stands below a goal without an initiative: policies that nothing is part of, and places that the document
// reserves.
//
// @param goalId STRING
// @returns element, place
MATCH (:Goal {id: $goalId})<-[:PART_OF]-+(element:PlanElement)
WHERE element.placeholder OR element:Policy AND NOT EXISTS { (element)<-[:PART_OF]-(:PlanElement) }
WITH DISTINCT element
MATCH place = (element)-[:PART_OF]->+(:Plan)
RETURN element, place
ORDER BY element.order, element.id, [link IN relationships(place) | link.order]
