// Of each element of plans with the numbers from $from on, of $plans in all, ten overlaps with elements of the plans after
// it, none of them twice.
UNWIND range($from, $from + $size - 1) AS number
UNWIND range(0, 13) AS place
UNWIND range(0, 9) AS rank
WITH number, place, rank, (number + 1 + rank * 9 % (($plans - 1) / 2)) % $plans AS otherNumber
WITH toString(100000 + number * 7) + '-1:' + place AS one,
  toString(100000 + otherNumber * 7) + '-1:' + (place * 5 + rank * 3) % 14 AS two,
  round(0.3 + ((number + place * 3 + rank * 29) % 600) / 1000.0, 3) AS score
WITH CASE WHEN one < two THEN one ELSE two END AS a, CASE WHEN one < two THEN two ELSE one END AS b, score
MATCH (one:PlanElement {id: a})
MATCH (two:PlanElement {id: b})
CREATE (one)-[:OVERLAPS {
  id: a + '~' + b, predicate: 'relatedMatch', score: score, likelihood: score, own: score, context: 0.5, themes: 0.5,
  share: 0.9, tier: CASE WHEN score >= 0.45 THEN 'DIRECT' WHEN score >= 0.4 THEN 'RELATED' ELSE 'WEAK' END,
  accepted: score >= 0.45, counterpart: score >= 0.45, related: score >= 0.4 AND score < 0.45, reviewState: 'UNREVIEWED', found: true, method: 'overlap', methodVersion: '1',
  sharedThemes: [(one)-[:ADDRESSES]->(theme:Theme) | theme.id], contextThemes: []
}]->(two)
