// The elements of other municipalities that a goal, or an element below it, overlaps: by the decision rule, a review or
// a curated mapping, but not where a review or a mapping rejects the pair. Each once: by the goal itself, else by its
// best overlap. Of current editions only, unless all are asked for.
//
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
WITH goal, element, other, overlap, [(element)-[link:CURATED_OVERLAP]-(other) | link] AS curated
WHERE coalesce(overlap.reviewState, 'UNREVIEWED') <> 'REJECTED'
  AND none(link IN curated WHERE link.not)
  AND NOT EXISTS { (element)-[:NO_COUNTERPART]->(:Plan {id: split(other.id, ':')[0]}) }
  AND NOT EXISTS { (other)-[:NO_COUNTERPART]->(:Plan {id: split(element.id, ':')[0]}) }
  AND (overlap.accepted OR overlap.reviewState = 'ACCEPTED' OR curated <> [])
WITH goal, element, other, overlap, curated
ORDER BY element = goal DESC, coalesce(overlap.score, -1.0) DESC, element.id
WITH other, head(collect({element: element, overlap: overlap, curated: curated})) AS best
RETURN best.element AS element, other, best.overlap AS overlap, best.curated AS curated
ORDER BY other:Goal, other:Initiative, coalesce(best.overlap.score, -1.0) DESC, other.id
