// Removes the links from a plan and its elements to earlier editions that are no longer found.
//
// @param planId STRING
// @param predecessorId STRING
// @param pairs LIST<STRING>
// @returns removedLinks
MATCH (later:Plan|PlanElement)-[link:SUCCEEDS]->(earlier:Plan|PlanElement)
WHERE (later.id = $planId AND earlier.id <> $predecessorId)
  OR (later.planId = $planId AND NOT later.id + '~' + earlier.id IN $pairs)
DELETE link
RETURN count(link) AS removedLinks
