// One page of an element's overlaps with other plans, the strongest first, with the curated mappings where there are
// any; with current editions only, unless all are asked for.
//
// @ja 要素と他の計画の要素との重なりを、度合いの強い順に。対応づけがあれば添える。
// @ja すべての版を求めないかぎり、現行の計画だけを見る。
// @param elementId STRING
// @param role STRING
// @param municipalities LIST<STRING>
// @param minScore FLOAT
// @param accepted BOOLEAN
// @param tier STRING
// @param allEditions BOOLEAN
// @param skip INTEGER
// @param size INTEGER
// @returns element, other, overlap, decided
MATCH (element:PlanElement {id: $elementId})-[overlap:OVERLAPS]-(other:$(coalesce($role, 'PlanElement')))
WHERE ($allEditions OR other.current)
  AND ($municipalities IS NULL OR other.municipalityCode IN $municipalities)
  AND ($minScore IS NULL OR overlap.score >= $minScore)
  AND ($accepted IS NULL OR overlap.accepted = $accepted)
  AND ($tier IS NULL OR overlap.tier = $tier)
RETURN element, other, overlap, [(element)-[link:CURATED_OVERLAP|DECIDED_OVERLAP]-(other) | link] AS decided
ORDER BY overlap.score DESC, other.id
SKIP $skip
LIMIT $size
