// Counts what is direct or related in current editions anew, of some of the elements that have got or lost any.
//
// @param size INTEGER
// @returns countedElements
MATCH (element:Uncounted)
WITH element
LIMIT $size
OPTIONAL MATCH (element)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement {current: true})
WHERE link.counterpart OR link.related
WITH element, other, other.planId AS plan, link.counterpart AS direct
WITH element, {counterparts: count(DISTINCT CASE WHEN direct THEN other END),
  counterpartPlans: count(DISTINCT CASE WHEN direct THEN plan END),
  directOrRelated: count(DISTINCT other), directOrRelatedPlans: count(DISTINCT plan)} AS counts
FOREACH (each IN CASE
    WHEN element {.counterparts, .counterpartPlans, .directOrRelated, .directOrRelatedPlans} <> counts THEN [element]
    ELSE []
  END |
  SET each += counts)
REMOVE element:Uncounted
RETURN count(element) AS countedElements
