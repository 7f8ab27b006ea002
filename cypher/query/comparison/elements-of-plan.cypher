// The elements of a plan that have a role, in the document's order, each with every way from it up to the plan; its
// first place first.
//
// @param planId STRING
// @param role STRING
// @returns place, municipality
MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan {id: $planId})
MATCH place = (element:$($role))-[:PART_OF]->+(plan)
RETURN place, municipality
ORDER BY element.order, element.id, [link IN relationships(place) | link.order]
