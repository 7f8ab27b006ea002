// That somebody decided that a goal, or an element below it, has no counterpart in another plan; in current editions
// only, unless all are asked for.
//
// @param goalId STRING
// @param allEditions BOOLEAN
// @returns element, plan, municipality, link
MATCH (goal:Goal {id: $goalId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT goal, element
MATCH (element)-[link:NO_COUNTERPART]->(plan:Plan)<-[:ADOPTED]-(municipality:Municipality)
WHERE $allEditions OR plan.current
RETURN element, plan, municipality, link
ORDER BY element = goal DESC, element.order, element.id, plan.id, link.id
