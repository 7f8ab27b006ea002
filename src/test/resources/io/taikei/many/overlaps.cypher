// Of each element of plans with the numbers from $from on, of $plans in all, twenty overlaps with elements of others.
UNWIND range($from, $from + $size - 1) AS number
UNWIND range(0, 37) AS place
UNWIND range(1, 20) AS rank
WITH number, place, rank, (number + 1 + (number * 13 + place * 7 + rank * 101) % ($plans - 1)) % $plans AS otherNumber,
  (place * 5 + rank * 11 + number) % 38 AS otherPlace
WITH toString(100000 + number * 7) + '-1:' + place AS one, toString(100000 + otherNumber * 7) + '-1:' + otherPlace AS two,
  0.3 + ((number + place * 3 + rank * 29) % 600) / 1000.0 AS score
WITH CASE WHEN one < two THEN one ELSE two END AS a, CASE WHEN one < two THEN two ELSE one END AS b, max(score) AS score
MATCH (one:PlanElement {id: a})
MATCH (two:PlanElement {id: b})
WHERE NOT EXISTS { (one)-[:OVERLAPS]-(two) }
CREATE (one)-[:OVERLAPS {
  id: a + '~' + b, predicate: 'relatedMatch', score: round(score, 3), own: round(score, 3), context: 0.5, themes: 0.5,
  share: 0.9, accepted: score >= 0.45, counterpart: score >= 0.45, reviewState: 'UNREVIEWED', found: true,
  sharedThemes: [(one)-[:ADDRESSES]->(theme:Theme) | theme.id], method: 'overlap', methodVersion: '1'
}]->(two)
