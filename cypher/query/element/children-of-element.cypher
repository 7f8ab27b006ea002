// The elements directly below an element.
//
// @param elementId STRING
// @returns child, link
MATCH (:PlanElement {id: $elementId})<-[link:PART_OF]-(child:PlanElement)
RETURN child, link
ORDER BY child:Project, child:Initiative, child:Policy, child:Goal, child.order, child.id
