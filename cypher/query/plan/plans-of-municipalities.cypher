// One page of the plans of all municipalities, or of some, in the order of the municipalities' codes: the current ones,
// or all editions. How many elements of each kind a plan holds stands in it.
//
// @ja 計画を自治体コードの順に、1ページ分。種類別の要素の数は、計画が持っている。
// @param municipalities LIST<STRING>
// @param allEditions BOOLEAN
// @param skip INTEGER
// @param size INTEGER
// @returns plan, municipality
MATCH (municipality:Municipality)-[:ADOPTED]->(plan:Plan)
WHERE municipality.code > ''
  AND ($municipalities IS NULL OR municipality.code IN $municipalities)
  AND ($allEditions OR plan.current)
RETURN plan, municipality
ORDER BY municipality.code, plan.id
SKIP $skip
LIMIT $size
