// What an element continues of the edition before, and then what continues it in the next one.
//
// @param elementId STRING
// @returns other, plan, municipality, link, later
MATCH (element:PlanElement {id: $elementId})-[link:SUCCEEDS]-(other:PlanElement)
MATCH (plan:Plan {id: other.planId})<-[:ADOPTED]-(municipality:Municipality)
RETURN other, plan, municipality, link, startNode(link) = other AS later
ORDER BY later, link.confidence DESC, other.id
