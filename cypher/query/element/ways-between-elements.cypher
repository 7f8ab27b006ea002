// The shortest ways between two elements, at most ten of at most six hops, over current editions and the elements' own:
// what they are part of, the themes they are about, and what they overlap by the decision rule, a review or a curated
// mapping, but not where a review or a mapping rejects it; where tiers name them, what is merely related, too, which of
// equally long ways stands last. A theme leads from one of the two plans to the other, or within one: what all others
// say on it is no way. No way comes by the same place twice.
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
  MATCH way = SHORTEST 10 ACYCLIC
    (element)
    ((step)-[link:PART_OF|OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(stop)
      WHERE (coalesce(link.counterpart, true) OR tier = 'RELATED' AND link.related
          AND NOT EXISTS { (step)-[:CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(stop) })
        AND (stop.current OR coalesce(stop.planId, stop.id) IN [element.planId, other.planId])
    ){1,6}
    (other)
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
RETURN way
ORDER BY length(way), size([link IN relationships(way) WHERE NOT coalesce(link.counterpart, true)]),
  [link IN relationships(way) | type(link)], [stop IN nodes(way) | stop.id]
LIMIT 10
