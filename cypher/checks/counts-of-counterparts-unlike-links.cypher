// Elements whose numbers of counterparts, of what is direct or related, and of plans that have either, are not those of
// their links.
//
// @returns elementId, stored, counts
MATCH (element:PlanElement)
OPTIONAL MATCH (element)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement {current: true})
WHERE link.counterpart OR link.related
WITH element, element {.counterparts, .counterpartPlans, .directOrRelated, .directOrRelatedPlans} AS stored,
  {counterparts: count(DISTINCT CASE WHEN link.counterpart THEN other END),
    counterpartPlans: count(DISTINCT CASE WHEN link.counterpart THEN other.planId END),
    directOrRelated: count(DISTINCT other), directOrRelatedPlans: count(DISTINCT other.planId)} AS counts
WHERE coalesce(stored <> counts, true)
RETURN element.id AS elementId, stored, counts
ORDER BY elementId
