// The goal to ask about first: one that initiatives are stated for, where there is one, and of a current edition.
//
// @returns goalId
MATCH (goal:Goal)-[:PART_OF]->+(plan:Plan)
WITH DISTINCT goal, plan
RETURN goal.id AS goalId
ORDER BY EXISTS { (goal)<-[:PART_OF]-+(:Initiative) } DESC, plan.current DESC, plan.id, goal.order, goalId
LIMIT 1
