// What people and mapping sets decided of an element and elements of other plans with which no overlap was computed,
// those that reject a pair among them; of current editions only, unless all are asked for.
//
// @ja 計算では重ならなかったが、文書を読んで対応づけられている他の計画の要素。
// @ja すべての版を求めないかぎり、現行の計画だけを見る。
// @param elementId STRING
// @param role STRING
// @param municipalities LIST<STRING>
// @param allEditions BOOLEAN
// @returns element, other, decided
MATCH (element:PlanElement {id: $elementId})-[link:CURATED_OVERLAP|DECIDED_OVERLAP]
  -(other:$(coalesce($role, 'PlanElement')))
WHERE NOT EXISTS { (element)-[:OVERLAPS]-(other) }
  AND ($allEditions OR other.current)
  AND ($municipalities IS NULL OR other.municipalityCode IN $municipalities)
RETURN element, other, collect(link) AS decided
ORDER BY other.id
