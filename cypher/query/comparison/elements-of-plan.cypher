// The elements of a plan that have a role, in the document's order, each with every way from it up to the plan; its
// first place first.
//
// @param planId STRING
// @param role STRING
// @returns place, municipality
MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan {id: $planId})
MATCH place = (element:PlanElement)-[:PART_OF]->+(plan)
WHERE $role IN labels(element)
RETURN place, municipality
ORDER BY element.order, element.id, [link IN relationships(place) | link.order]
