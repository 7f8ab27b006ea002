// Themes that the current plans of at least so many municipalities address, of all municipalities or of some; those
// first that most address. Themes that only group others are left out.
//
// @ja 決められた数以上の自治体の現行の計画が触れているテーマ。触れる自治体の多い順。ほかのテーマをまとめるだけのテーマは除く。
// @param municipalities LIST<STRING>
// @param minMunicipalities INTEGER
// @returns theme, broader, total
CALL () {
  WITH *
  WHERE $municipalities IS NULL
  MATCH (theme:Theme)
  RETURN theme, COUNT { (theme)<-[:COVERS]-() } AS total
  UNION ALL
  UNWIND $municipalities AS code
  MATCH (:Municipality {code: code})-[:ADOPTED]->(:Plan)-[:COVERS]->(theme:Theme)
  RETURN theme, count(*) AS total
}
WITH theme, total
WHERE total >= $minMunicipalities AND size(theme.triggers) > 0
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme, broader, total
ORDER BY total DESC, theme.order, theme.id
