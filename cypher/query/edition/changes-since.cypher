// What became of the elements of an earlier edition (前計画との対照), over the editions between: every pair, what was
// dropped (no later element) and what was added (no earlier one). Placeholders stand here only where linked.
//
// @ja 前の版の要素がどうなったか。続いた組のすべて、なくなったもの（前だけ）、加わったもの（後だけ）。空欄の要素は、つながりのあるものだけ。
// @param planId STRING
// @param sincePlanId STRING
// @returns before, after, kinds, statuses, deciders, confidence
CALL () {
  MATCH (before:PlanElement {planId: $sincePlanId})
  OPTIONAL MATCH (before) ((:PlanElement)<-[links:SUCCEEDS]-(:PlanElement))+ (after:PlanElement {planId: $planId})
  RETURN before, after, links
  UNION ALL
  MATCH (after:PlanElement {planId: $planId})
  WHERE NOT EXISTS { (after)-[:SUCCEEDS]->+(:PlanElement {planId: $sincePlanId}) }
  RETURN null AS before, after, null AS links
}
WITH before, after, links,
  head(COLLECT {
    MATCH (municipality:Municipality)-[:ADOPTED]->(:Plan {id: $planId})
    MATCH (municipality)-[:ADOPTED]->(:Plan)-[:DECIDES]->(decision:SuccessionLink)
    WHERE (decision.kind = 'DROPPED' AND before.id IN decision.from)
      OR (decision.kind = 'ADDED' AND after.id IN decision.to)
    RETURN decision
    ORDER BY decision.id
  }) AS decision
WHERE links IS NOT NULL OR NOT coalesce(before, after).placeholder
RETURN before, after,
  coalesce([link IN links | link.kind], CASE WHEN before IS NULL THEN ['ADDED'] ELSE ['DROPPED'] END) AS kinds,
  coalesce([link IN links | link.status], [coalesce(decision.status, 'INFERRED')]) AS statuses,
  [one IN coalesce(links, [decision])
    WHERE one.decidedByKind IS NOT NULL | one {.decidedByKind, .decidedBy}] AS deciders,
  CASE
    WHEN links IS NOT NULL THEN round(reduce(sure = 1.0, link IN links | sure * link.confidence), 3)
    WHEN decision IS NOT NULL THEN 1.0
  END AS confidence
ORDER BY before.id, after.id
