// What a person decides on: an element, with another one or a plan where there is a second, what was computed and
// decided of both, the latest first, and what would contradict a decision.
//
// @param aId STRING
// @param bId STRING
// @param subject STRING
// @returns a, b, overlap, decisions, gaps, accepted
MATCH (a:PlanElement {id: $aId})
OPTIONAL MATCH (other:PlanElement {id: $bId})
OPTIONAL MATCH (plan:Plan {id: $bId})
OPTIONAL MATCH (a)-[overlap:OVERLAPS]-(other)
WITH a, other, plan, overlap, coalesce(other, plan) AS b, coalesce(other.planId, plan.id) AS planB
RETURN a {
    .id, .planId, .title, .textHash,
    parentTitle: head([(a)-[:PART_OF {order: 1}]->(parent:PlanElement) | parent.title]),
    alone: NOT EXISTS { (same:PlanElement {planId: a.planId, title: a.title}) WHERE same <> a }
  } AS a,
  b {
    .id, .title, .textHash, planId: planB,
    parentTitle: head([(other)-[:PART_OF {order: 1}]->(parent:PlanElement) | parent.title]),
    alone: NOT EXISTS { (same:PlanElement {planId: planB, title: b.title}) WHERE same <> b }
  } AS b,
  overlap,
  COLLECT {
    MATCH (a)<-[:ABOUT]-(decision:Decision {subject: $subject})
    WHERE NOT $subject IN ['OVERLAP', 'NO_COUNTERPART'] OR EXISTS { (decision)-[:ABOUT]->(b) }
    RETURN decision
    ORDER BY decision.number DESC
  } AS decisions,
  [(a)-[gap:DECIDED_NO_COUNTERPART]->(:Plan {id: planB}) | gap.decision]
    + [(other)-[gap:DECIDED_NO_COUNTERPART]->(:Plan {id: a.planId}) | gap.decision] AS gaps,
  [(a)-[pair:DECIDED_OVERLAP {state: 'ACCEPTED'}]-(counterpart:PlanElement {planId: planB}) | pair.decision] AS accepted
