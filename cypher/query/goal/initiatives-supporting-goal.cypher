// Initiatives below goals, with every place that each has in the plan.
//
// @ja 目標の下にある取組と、計画の体系でのその位置のすべて。
// @param goalIds LIST<STRING>
// @returns goalId, initiative, place, belowGoal
MATCH (goal:PlanElement)
WHERE goal.id IN $goalIds
MATCH (goal)<-[:PART_OF]-+(initiative:Initiative)
WITH DISTINCT goal, initiative
MATCH place = (initiative)-[:PART_OF]->+(:Plan)
WITH goal, initiative, place, goal IN nodes(place) AS belowGoal
RETURN goal.id AS goalId, initiative, place, belowGoal
ORDER BY goalId, initiative.order, initiative.id, belowGoal DESC, [link IN relationships(place) | link.order]
