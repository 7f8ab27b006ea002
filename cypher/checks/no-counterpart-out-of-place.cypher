// Decisions that there is no counterpart, with an id that is not that of element and plan, in the element's own plan,
// or beside a counterpart that somebody curated there.
//
// @returns mappingId
MATCH (element:PlanElement)-[link:NO_COUNTERPART]->(plan:Plan)
WHERE element.id STARTS WITH plan.id + ':'
  OR NOT coalesce(link.id + '~' STARTS WITH element.id + '~' + plan.id + '~', false)
  OR EXISTS {
    (element)-[curated:CURATED_OVERLAP]-(other:PlanElement)
    WHERE NOT curated.not AND other.id STARTS WITH plan.id + ':'
  }
RETURN link.id AS mappingId
ORDER BY mappingId
