// Links that were inferred and that nobody has reviewed, the least sure first.
//
// @param planId STRING
// @returns element, place, confidence
MATCH (:Plan {id: $planId})<-[:PART_OF]-+(element:PlanElement)
WITH DISTINCT element
MATCH place = (element)-[link:PART_OF {status: 'INFERRED'}]->(:PlanElement)-[:PART_OF]->+(:Plan {id: $planId})
RETURN element, place, link.confidence AS confidence
ORDER BY confidence, element.order, element.id, [step IN relationships(place) | step.order]
