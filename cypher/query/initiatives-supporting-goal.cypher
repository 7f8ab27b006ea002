// Initiatives below a goal, with every place that each has in the plan.
//
// @ja 目標の下にある取組と、計画の体系でのその位置のすべて。
// @param goalId STRING
// @returns initiative, place, belowGoal
MATCH (goal:Goal {id: $goalId})<-[:PART_OF]-+(initiative:Initiative)
WITH DISTINCT goal, initiative
MATCH place = (initiative)-[:PART_OF]->+(:Plan)
WITH initiative, place, goal IN nodes(place) AS belowGoal
RETURN initiative, place, belowGoal
ORDER BY initiative.order, initiative.id, belowGoal DESC, [link IN relationships(place) | link.order]
