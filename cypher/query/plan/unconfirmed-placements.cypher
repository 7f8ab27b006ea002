// Places that no person has confirmed: those that were inferred, the least sure first, then those that a language model
// decided by reading the document.
//
// @ja 人が確認していない位置。推定されたものを確からしさの低い順に、次に言語モデルが原文を読んで決めたもの。
// @param planId STRING
// @returns element, place, confidence
MATCH place = (element:PlanElement {planId: $planId})-[link:PART_OF]->(:PlanElement)-[:PART_OF]->+(:Plan)
WHERE link.status IN ['INFERRED', 'MODEL_READ']
RETURN element, place, link.confidence AS confidence
ORDER BY link.status, confidence, element.order, element.id, [step IN relationships(place) | step.order]
