// The elements of a plan that have a role, in the document's order.
//
// @param planId STRING
// @param role STRING
// @returns element
MATCH (:Plan {id: $planId})<-[:PART_OF]-+(element:PlanElement)
WHERE $role IN labels(element)
WITH DISTINCT element
RETURN element
ORDER BY element.order, element.id
