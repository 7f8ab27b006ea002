// A goal as a graph: the way up to its plan, all that is part of it, and what its text states.
//
// @param goalId STRING
// @returns up, down, stated
MATCH up = (goal:Goal {id: $goalId})-[:PART_OF]->+(:Plan)
OPTIONAL MATCH down = (goal)<-[:PART_OF]-+(part:PlanElement)
OPTIONAL MATCH stated = (goal)-[:STATES]->(statement:Statement)
RETURN up, down, stated
ORDER BY part.id, statement.id
