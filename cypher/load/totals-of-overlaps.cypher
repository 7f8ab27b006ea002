// How many overlaps a plan has: found by the last computation, accepted by its rule, and kept for a person's decision.
//
// @param planId STRING
// @returns found, accepted, kept
OPTIONAL MATCH (:PlanElement {planId: $planId})-[overlap:OVERLAPS]-(:PlanElement)
WITH collect(DISTINCT overlap) AS overlaps
RETURN size([overlap IN overlaps WHERE overlap.found]) AS found,
  size([overlap IN overlaps WHERE overlap.found AND overlap.accepted]) AS accepted,
  size([overlap IN overlaps WHERE NOT overlap.found]) AS kept
