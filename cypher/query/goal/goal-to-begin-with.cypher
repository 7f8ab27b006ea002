// The goal to ask about first: one that initiatives are stated for, where there is one, and of a current edition.
//
// @returns goalId
MATCH (goal:Goal)
RETURN goal.id AS goalId
ORDER BY EXISTS { (goal)<-[:PART_OF]-+(:Initiative) } DESC, goal.current DESC, goal.planId, goal.order, goalId
LIMIT 1
