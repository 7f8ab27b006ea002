// The elements of a plan below which others may have their place: those of the levels above the last, and those that
// have some below them already.
//
// @param planId STRING
// @param size INTEGER
// @returns element
MATCH (element:PlanElement {planId: $planId})
USING INDEX element:PlanElement(planId)
WHERE NOT element.placeholder AND (NOT element:Initiative OR EXISTS { (element)<-[:PART_OF]-() })
RETURN element
ORDER BY element.order, element.id
LIMIT $size
