// What people decide on: of each matter an element, with another one or a plan where there is a second, as they were
// read, what was computed and decided of both, the latest first, and what would contradict a decision.
//
// @param matters LIST<MAP>
// @param subject STRING
// @returns a, b, overlap, decisions, gaps, accepted
UNWIND $matters AS matter
MATCH (a:PlanElement {id: matter.aId})
OPTIONAL MATCH (other:PlanElement {id: matter.bId}) OPTIONAL MATCH (plan:Plan {id: matter.bId})
WITH a.planId AS planA, coalesce(other.planId, plan.id) AS planB, collect([a, other, plan]) AS found
WITH planB, found,
  COLLECT { MATCH (o:PlanElement {planId: planA}) RETURN coalesce(o.readTitle, o.title) } AS titlesA,
  COLLECT { MATCH (o:PlanElement {planId: planB}) RETURN coalesce(o.readTitle, o.title) } AS titlesB
UNWIND found AS matter
WITH *, matter[0] AS a, matter[1] AS other, coalesce(matter[1], matter[2]) AS b
WITH *, coalesce(a.readTitle, a.title) AS titleA, coalesce(b.readTitle, b.title) AS titleB
OPTIONAL MATCH (a)-[overlap:OVERLAPS]-(other)
RETURN a { .id, .planId, .textHash, title: titleA,
    parentTitle: head(COLLECT {
      MATCH (a)-[place:PART_OF {order: 1}]->(now) MATCH (up:PlanElement {id: coalesce(place.readParent, now.id)})
      RETURN coalesce(up.readTitle, up.title)
    }),
    alone: size([title IN titlesA WHERE title = titleA]) = 1 } AS a,
  b { .id, .textHash, title: titleB, planId: planB,
    parentTitle: head(COLLECT {
      MATCH (other)-[place:PART_OF {order: 1}]->(now) MATCH (up:PlanElement {id: coalesce(place.readParent, now.id)})
      RETURN coalesce(up.readTitle, up.title)
    }),
    alone: size([title IN titlesB WHERE title = titleB]) = CASE WHEN other IS NULL THEN 0 ELSE 1 END } AS b,
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
