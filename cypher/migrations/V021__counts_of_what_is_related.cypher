// At an element how many others of current plans are its counterparts or related to it, and in how many plans: what
// answers by both tiers read, as those by counterparts alone read what V012 counted. Whatever writes to the graph keeps
// both.

MATCH (element:PlanElement)
OPTIONAL MATCH (element)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement {current: true})
WHERE link.counterpart OR link.related
WITH element, count(DISTINCT other) AS directOrRelated, count(DISTINCT other.planId) AS directOrRelatedPlans
SET element.directOrRelated = directOrRelated, element.directOrRelatedPlans = directOrRelatedPlans;
