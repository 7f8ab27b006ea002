// A goal as a graph: the way up to its plan, all that is part of it, and what its text states.
//
// @ja 目標を図にする。上は計画までの道筋、下は目標に含まれるすべての要素。目標の本文にある文（Statement）も示す。
// @param goalId STRING
// @returns up, down, stated
MATCH up = (goal:Goal {id: $goalId})-[:PART_OF]->+(:Plan)
OPTIONAL MATCH down = (goal)<-[:PART_OF]-+(part:PlanElement)
OPTIONAL MATCH stated = (goal)-[:STATES]->(statement:Statement)
RETURN up, down, stated
ORDER BY part.id, statement.id
