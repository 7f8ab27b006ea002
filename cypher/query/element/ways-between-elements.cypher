// The shortest ways between two elements, at most ten of at most six hops, over current editions and the elements' own:
// what they are part of, the themes they are about, and what they overlap by the decision rule, a review or a curated
// mapping, but not where a review or a mapping rejects it; where tiers name them, related pairs, too, last of equally
// long ways. A theme leads from one of the two plans to the other, or within one. No way comes by a place twice.
//
// @ja 2つの要素をつなぐ短い経路。多くて10本、6段まで。体系、テーマ、重なり、対応づけをたどり、退けられた組は通らない。
// @ja テーマは、2つの要素の計画どうしをつなぐときだけたどる。
// @ja tiers に RELATED があれば、関連（直接対応ではないが関わりのある組）もたどる。
// @param elementId STRING
// @param otherId STRING
// @param tiers LIST<STRING>
// @returns way
CYPHER 25
MATCH (element:PlanElement {id: $elementId})
WITH element
MATCH (other:PlanElement {id: $otherId})
CALL (element, other) {
  UNWIND $tiers AS tier
  MATCH way = SHORTEST 10 ACYCLIC (element)
    (()-[link:PART_OF|OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(stop)
      WHERE (coalesce(link.counterpart, true) OR CASE WHEN tier = 'RELATED' THEN link.related END)
        AND (stop.current OR coalesce(stop.planId, stop.id) IN [element.planId, other.planId])
    ){1,6} (other)
  RETURN way
  UNION
  MATCH (element)-[:PART_OF]-{0,4}(here:PlanElement)-[:ADDRESSES]->(theme:Theme)
  WITH DISTINCT element, other, here, theme
  MATCH (other)-[:PART_OF]-{0,4}(there:PlanElement)-[:ADDRESSES]->(theme)
  WITH DISTINCT element, other, here, theme, there
  MATCH way = ACYCLIC
    (element)-[:PART_OF]-{0,4}(here)-[:ADDRESSES]->(theme)<-[:ADDRESSES]-(there)-[:PART_OF]-{0,4}(other)
  WHERE length(way) <= 6
  RETURN way
}
WITH way
WHERE none(at IN range(1, length(way)) WHERE NOT coalesce(relationships(way)[at - 1].counterpart, true) AND EXISTS {
    WITH nodes(way)[at - 1] AS step, nodes(way)[at] AS stop
    MATCH (step)-[:CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(stop)
  })
RETURN way
ORDER BY length(way), size([link IN relationships(way) WHERE NOT coalesce(link.counterpart, true)]),
  [link IN relationships(way) | type(link)], [stop IN nodes(way) | stop.id]
LIMIT 10
