// What a person decides on: an element, with another one or a plan where there is a second, as they were read, what
// was computed and decided of both, the latest first, and what would contradict a decision.
//
// @param aId STRING
// @param bId STRING
// @param subject STRING
// @returns a, b, overlap, decisions, gaps, accepted
MATCH (a:PlanElement {id: $aId})
OPTIONAL MATCH (other:PlanElement {id: $bId})
OPTIONAL MATCH (plan:Plan {id: $bId})
OPTIONAL MATCH (a)-[overlap:OVERLAPS]-(other)
WITH a, other, plan, overlap, coalesce(other, plan) AS b, coalesce(other.planId, plan.id) AS planB,
  coalesce(a.readTitle, a.title) AS titleA, coalesce(other.readTitle, other.title, plan.title) AS titleB
RETURN a {
    .id, .planId, .textHash, title: titleA,
    parentTitle: head(COLLECT {
      MATCH (a)-[place:PART_OF {order: 1}]->(now) MATCH (up:PlanElement {id: coalesce(place.readParent, now.id)})
      RETURN coalesce(up.readTitle, up.title)
    }),
    alone: NOT EXISTS { (o:PlanElement {planId: a.planId}) WHERE o <> a AND coalesce(o.readTitle, o.title) = titleA }
  } AS a,
  b {
    .id, .textHash, title: titleB, planId: planB,
    parentTitle: head(COLLECT {
      MATCH (other)-[place:PART_OF {order: 1}]->(now) MATCH (up:PlanElement {id: coalesce(place.readParent, now.id)})
      RETURN coalesce(up.readTitle, up.title)
    }),
    alone: NOT EXISTS { (o:PlanElement {planId: planB}) WHERE o <> b AND coalesce(o.readTitle, o.title) = titleB }
  } AS b,
  CASE WHEN overlap.found THEN overlap END AS overlap,
  COLLECT {
    MATCH (a)<-[:ABOUT]-(decision:Decision {subject: $subject})
    WHERE NOT $subject IN ['OVERLAP', 'NO_COUNTERPART'] OR EXISTS { (decision)-[:ABOUT]->(b) }
    RETURN decision
    ORDER BY decision.number DESC
  } AS decisions,
  [(a)-[gap:DECIDED_NO_COUNTERPART]->(:Plan {id: planB}) | gap.decision]
    + [(other)-[gap:DECIDED_NO_COUNTERPART]->(:Plan {id: a.planId}) | gap.decision] AS gaps,
  [(a)-[pair:DECIDED_OVERLAP {state: 'ACCEPTED'}]-(counterpart:PlanElement {planId: planB}) | pair.decision] AS accepted
