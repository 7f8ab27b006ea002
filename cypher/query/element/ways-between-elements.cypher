// The shortest ways between two elements, at most ten of at most six hops, over current editions and the elements' own:
// what they are part of, the themes they are about, and what they overlap by the decision rule, a review or a curated
// mapping, but not where a review or a mapping rejects it. No way comes by the same place twice.
//
// @ja 2つの要素をつなぐ短い経路。多くて10本、6段まで。体系、テーマ、重なり、対応づけをたどり、退けられた組は通らない。
// @param elementId STRING
// @param otherId STRING
// @returns way
MATCH (plan:Plan)
WHERE plan.current OR plan.id IN [split($elementId, ':')[0], split($otherId, ':')[0]]
WITH collect(plan.id) AS plans
MATCH way = SHORTEST 10
  (:PlanElement {id: $elementId})
  ((place)-[link:PART_OF|ADDRESSES|OVERLAPS|CURATED_OVERLAP]-(stop)
    WHERE (coalesce(link.accepted, true) OR link.reviewState = 'ACCEPTED')
      AND (stop:Theme OR split(stop.id, ':')[0] IN plans)
      AND NOT EXISTS {
        (place)-[no:OVERLAPS|CURATED_OVERLAP]-(stop) WHERE no.reviewState = 'REJECTED' OR no.not
      }
  ){1,6}
  (:PlanElement {id: $otherId})
WITH way, nodes(way) AS stops, relationships(way) AS links
WHERE all(stop IN stops WHERE size([same IN stops WHERE same = stop]) = 1)
  AND none(link IN links WHERE link:OVERLAPS|CURATED_OVERLAP AND EXISTS {
    MATCH (one:PlanElement)-[:NO_COUNTERPART]->(plan:Plan)
    WHERE one IN [startNode(link), endNode(link)]
      AND plan.id IN [split(startNode(link).id, ':')[0], split(endNode(link).id, ':')[0]]
  })
RETURN way
ORDER BY length(way), [link IN links | type(link)], [stop IN stops | stop.id]
