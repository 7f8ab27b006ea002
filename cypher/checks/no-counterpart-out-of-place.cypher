// Decisions that there is no counterpart, with an id that is not that of element and plan, in the element's own plan,
// or beside a counterpart that somebody curated there.
//
// @returns mappingId
MATCH (element:PlanElement)-[link:NO_COUNTERPART]->(plan:Plan)
WITH element, plan, link, element.id + '~' + plan.id AS ends, COUNT { (element)-[:NO_COUNTERPART]->(plan) } AS links
WHERE element.planId = plan.id
  OR NOT coalesce(link.id IN [ends] + [number IN range(2, links) | ends + '~' + number], false)
  OR EXISTS { (element)-[:CURATED_OVERLAP {not: false}]-(:PlanElement {planId: plan.id}) }
RETURN link.id AS mappingId
ORDER BY mappingId
