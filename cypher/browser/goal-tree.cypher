// Goals as a graph: the way up to their plans, all that is part of them, and what their texts state.
//
// @ja 目標を図にする。上は計画までの道筋、下は目標に含まれるすべての要素。目標の本文にある文（Statement）も示す。
// @param goalIds LIST<STRING>
// @returns up, down, stated
MATCH up = (goal:Goal)-[:PART_OF]->+(:Plan)
WHERE goal.id IN $goalIds
OPTIONAL MATCH down = (goal)<-[:PART_OF]-+(part:PlanElement)
OPTIONAL MATCH stated = (goal)-[:STATES]->(statement:Statement)
RETURN up, down, stated
ORDER BY goal.id, part.id, statement.id
