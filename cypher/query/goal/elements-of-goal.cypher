// A goal and all elements below it.
//
// @param goalId STRING
// @returns elementId
MATCH (:PlanElement {id: $goalId})<-[:PART_OF]-*(element:PlanElement)
RETURN DISTINCT element.id AS elementId
ORDER BY elementId
