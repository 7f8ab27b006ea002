// The elements of other municipalities that a goal, or an element below it, overlaps: by the decision rule, a review or
// a curated mapping, but not where a review rejects the pair. Each once: by the goal itself, else by its best overlap.
// Of current editions only, unless all are asked for.
//
// @ja 目標そのもの、またはその下の要素と似ている、他の自治体の要素。自動判定・確認・対応づけのどれかが認め、
// @ja どれも退けていない組だけ。要素は1回ずつ、目標そのものとの組を先に、次に度合いの強い組で示す。
// @ja すべての版を求めないかぎり、現行の計画だけを見る。
// @param goalId STRING
// @param allEditions BOOLEAN
// @returns element, other, overlap, curated
MATCH (goal:Goal {id: $goalId})<-[:PART_OF]-*(element:PlanElement)
WITH DISTINCT goal, element
MATCH (element)-[:OVERLAPS|CURATED_OVERLAP]-(other:Goal|Policy|Initiative)
WHERE split(element.id, '-')[0] <> split(other.id, '-')[0]
  AND ($allEditions OR EXISTS { (other)-[:PART_OF]->+(:Plan {current: true}) })
WITH DISTINCT goal, element, other
OPTIONAL MATCH (element)-[overlap:OVERLAPS]-(other)
OPTIONAL MATCH (element)-[curated:CURATED_OVERLAP]-(other)
WITH goal, element, other, overlap, curated
WHERE coalesce(overlap.reviewState, 'UNREVIEWED') <> 'REJECTED'
  AND (overlap.accepted OR overlap.reviewState = 'ACCEPTED' OR curated IS NOT NULL)
WITH goal, element, other, overlap, curated
ORDER BY element = goal DESC, coalesce(overlap.score, -1.0) DESC, element.id
WITH other, head(collect({element: element, overlap: overlap, curated: curated})) AS best
RETURN best.element AS element, other, best.overlap AS overlap, best.curated AS curated
ORDER BY other:Goal, other:Initiative, coalesce(best.overlap.score, -1.0) DESC, other.id
