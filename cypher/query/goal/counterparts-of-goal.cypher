// The elements of other municipalities that goals, or elements below them, overlap: by the decision rule, a review or
// a curated mapping, but not where a review or a mapping rejects the pair. Each once a goal: by the goal itself, else
// by its best overlap. Of current editions only, unless all are asked for.
//
// @ja 目標そのもの、またはその下の要素と似ている、他の自治体の要素。自動判定・確認・対応づけのどれかが認め、
// @ja どれも退けていない組だけ。要素は目標ごとに1回ずつ、目標そのものとの組を先に、次に度合いの強い組で示す。
// @ja すべての版を求めないかぎり、現行の計画だけを見る。
// @param goalIds LIST<STRING>
// @param allEditions BOOLEAN
// @returns goalId, element, other, overlap, curated
MATCH (goal:Goal)
WHERE goal.id IN $goalIds
MATCH (goal)<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT goal, element
MATCH (element)-[:OVERLAPS|CURATED_OVERLAP {counterpart: true}]-(other:Goal|Policy|Initiative)
WHERE element.municipalityCode <> other.municipalityCode
  AND ($allEditions OR other.current)
WITH DISTINCT goal, element, other
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
WITH goal, element, other, overlap, [(element)-[link:CURATED_OVERLAP]-(other) | link] AS curated
ORDER BY element = goal DESC, coalesce(overlap.score, -1.0) DESC, element.id
WITH goal, other, head(collect({element: element, overlap: overlap, curated: curated})) AS best
RETURN goal.id AS goalId, best.element AS element, other, best.overlap AS overlap, best.curated AS curated
ORDER BY goalId, other:Goal, other:Initiative, coalesce(best.overlap.score, -1.0) DESC, other.id
