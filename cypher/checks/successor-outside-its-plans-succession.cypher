// Links to earlier elements that do not run beside a link from their plan to that plan.
//
// @returns laterId, earlierId
MATCH (later:PlanElement)-[:SUCCEEDS]->(earlier:PlanElement)
WHERE NOT EXISTS {
  MATCH (:Plan {id: later.planId})-[:SUCCEEDS]->(:Plan {id: earlier.planId})
}
RETURN later.id AS laterId, earlier.id AS earlierId
ORDER BY laterId, earlierId
