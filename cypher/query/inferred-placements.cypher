// Links that were inferred and that nobody has reviewed, the least sure first.
//
// @ja 推定されたままで、まだ確認されていない位置を、確からしさの低い順に。
// @param planId STRING
// @returns element, place, confidence
MATCH (:Plan {id: $planId})<-[:PART_OF]-+(element:PlanElement)
WITH DISTINCT element
MATCH place = (element)-[link:PART_OF {status: 'INFERRED'}]->(:PlanElement)-[:PART_OF]->+(:Plan {id: $planId})
RETURN element, place, link.confidence AS confidence
ORDER BY confidence, element.order, element.id, [step IN relationships(place) | step.order]
