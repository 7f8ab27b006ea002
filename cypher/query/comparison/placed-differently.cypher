// Pairs of two plans that are alike but placed differently: the branches in which they stand, what hangs from the plan
// itself with all below it, are mostly about other fields, the topmost themes with the most weight. Alike by the rule,
// a review or a mapping, unless one rejects it; where tiers name them, those that are merely related, after the others.
// What the graph does not keep of the comparison comes as a parameter.
//
// @ja 似ているのに体系上の位置が違う組。それぞれの枝が、主に別の分野を扱っている。
// @ja 枝とは計画のすぐ下の要素とその下のすべて。枝の分野とは、その中で最も重い最上位のテーマ。
// @param fromPlanId STRING
// @param toPlanId STRING
// @param tiers LIST<STRING>
// @param computed LIST<MAP>
// @returns element, other, overlap, decided, branch, field, otherBranch, otherField
MATCH (plan:Plan)<-[:PART_OF]-(branch:PlanElement)<-[:PART_OF]-*(part:PlanElement)-[link:ADDRESSES]->(theme:Theme)
WHERE plan.id IN [$fromPlanId, $toPlanId]
MATCH (theme)-[:BROADER]->*(field:Theme WHERE NOT EXISTS { (field)-[:BROADER]->(:Theme) })
WITH branch, field, sum(link.weight) AS weight ORDER BY weight DESC, field.order
WITH branch, head(collect(field)) AS field
WITH collect({branch: branch, field: field}) AS branches
CALL () {
  MATCH (element:PlanElement {planId: $fromPlanId})-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]
    -(other:PlanElement {planId: $toPlanId})
  WITH element, other, collect(link) AS links, coalesce(max(link.counterpart), false) AS direct
  WHERE direct OR 'RELATED' IN $tiers AND any(link IN links WHERE link.related)
  WITH *, head([link IN links WHERE link:OVERLAPS]) AS overlap, [link IN links WHERE NOT link:OVERLAPS] AS decided
  RETURN element, other, overlap, decided, direct, overlap.score AS score
  UNION ALL
  UNWIND $computed AS pair
  MATCH (element:PlanElement {id: pair.elementId}) MATCH (other:PlanElement {id: pair.otherId})
  WHERE NOT EXISTS { (element)-[:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other) }
    AND NOT EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $toPlanId}) }
    AND NOT EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: $fromPlanId}) }
  RETURN element, other, null AS overlap, [] AS decided, pair.tier = 'DIRECT' AS direct, pair.score AS score
}
MATCH (element) ((:PlanElement)-[:PART_OF {order: 1}]->(:PlanElement))* (branch)-[:PART_OF {order: 1}]->(:Plan)
MATCH (other) ((:PlanElement)-[:PART_OF {order: 1}]->(:PlanElement))* (otherBranch)-[:PART_OF {order: 1}]->(:Plan)
WITH element, other, overlap, decided, direct, score, branch, otherBranch,
  head([known IN branches WHERE known.branch = branch | known.field]) AS field,
  head([known IN branches WHERE known.branch = otherBranch | known.field]) AS otherField
WHERE field <> otherField
RETURN element, other, overlap, decided, branch, field, otherBranch, otherField
ORDER BY direct DESC, coalesce(score, -1.0) DESC, element.id, other.id
