// The elements of other municipalities that goals, or elements below them, overlap: by the decision rule, a review or
// a curated mapping, but not where a review or a mapping rejects the pair. Each once a goal: by the goal itself, else
// by its best overlap. Tiers name these (DIRECT), what is merely related (RELATED), or both. Of current editions only,
// unless all are asked for; of each goal one page, with the total. compared.cypher tells whether all were looked for.
//
// @ja 目標そのもの、またはその下の要素と似ている、他の自治体の要素。自動判定・確認・対応づけのどれかが認め、
// @ja どれも退けていない組だけ（tiers の DIRECT）。RELATED は関連。要素は目標ごとに1回ずつ、目標そのものとの組を先に、次に度合いの強い組で示す。
// @ja すべての版を求めないかぎり、現行の計画だけを見る。目標ごとに1ページ分を、全体の件数とともに返す。
// @param goalIds LIST<STRING>
// @param tiers LIST<STRING>
// @param role STRING
// @param municipalities LIST<STRING>
// @param allEditions BOOLEAN
// @param skip INTEGER
// @param size INTEGER
// @returns goalId, element, other, overlap, decided, total
MATCH (goal:PlanElement WHERE goal.id IN $goalIds)
CALL (goal) {
  MATCH (goal)<-[:PART_OF]-*(element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]
    -(other:(Goal|Policy|Initiative)&$(coalesce($role, 'PlanElement')))
  WHERE element.municipalityCode <> other.municipalityCode
    AND ($allEditions OR other.current)
    AND ($municipalities IS NULL OR other.municipalityCode IN $municipalities)
  WITH element = goal AS own, element, other, collect(DISTINCT link) AS links
  WITH own, element, other, links, any(link IN links WHERE link.counterpart) AS direct,
    coalesce(head([link IN links WHERE link:OVERLAPS | link.score]), -1.0) AS score
  WHERE direct OR 'RELATED' IN $tiers AND any(link IN links WHERE link.related)
  ORDER BY direct DESC, own DESC, score DESC, element.id
  WITH other, head(collect({element: element, links: links, direct: direct, score: score})) AS best
  WHERE NOT best.direct OR 'DIRECT' IN $tiers
  ORDER BY best.direct DESC, other:Goal, other:Initiative, best.score DESC, other.id
  RETURN collect({other: other, best: best}) AS found
}
WITH goal, found, size(found) AS total
UNWIND CASE WHEN $skip < total THEN range($skip, total - 1)[..$size] ELSE [null] END AS rank
WITH goal, rank, total, found[rank].best AS best, found[rank].other AS other
RETURN goal.id AS goalId, best.element AS element, other,
  head([link IN best.links WHERE link:OVERLAPS]) AS overlap,
  [link IN best.links WHERE NOT link:OVERLAPS] AS decided, total
ORDER BY goalId, rank
