// Counts the counterparts in current editions anew, of some of the elements that have got or lost any.
//
// @param size INTEGER
// @returns countedElements
MATCH (element:Uncounted)
WITH element
LIMIT $size
OPTIONAL MATCH (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]
  -(other:PlanElement {current: true})
WITH element, count(DISTINCT other) AS counterparts, count(DISTINCT other.planId) AS plans
FOREACH (each IN CASE
    WHEN element.counterparts <> counterparts OR element.counterpartPlans <> plans THEN [element]
    ELSE []
  END | SET each.counterparts = counterparts, each.counterpartPlans = plans)
REMOVE element:Uncounted
RETURN count(element) AS countedElements
