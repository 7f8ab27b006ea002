// Reviews that stood on overlaps, and those that had lost theirs, become decisions of the ledger. The texts that they were
// decided on are not known. The links that repeat what stands are made here, and by each load after.

MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
WHERE overlap.reviewState <> 'UNREVIEWED'
CREATE (decision:Decision {
  id: overlap.id, subject: 'OVERLAP', verdict: overlap.reviewState, elementA: a.id, planA: a.planId, titleA: a.title,
  elementB: b.id, planB: b.planId, titleB: b.title, aloneA: true, aloneB: true, score: overlap.score,
  accepted: overlap.accepted, method: overlap.method, methodVersion: overlap.methodVersion,
  reviewer: coalesce(overlap.reviewer, '記録なし'), role: 'REVIEWER', note: overlap.reviewNote,
  decidedAt: toString(coalesce(overlap.reviewedAt, date('1970-01-01')))
})
CREATE (decision)-[:ABOUT {end: 'A', changed: false}]->(a)
CREATE (decision)-[:ABOUT {end: 'B', changed: false}]->(b)
CREATE (a)-[:DECIDED_OVERLAP {
  id: overlap.id, state: overlap.reviewState, decision: decision.id, reviewer: decision.reviewer, role: decision.role,
  note: decision.note, decidedAt: decision.decidedAt, changedA: false, changedB: false, counterpart: overlap.counterpart
}]->(b)
REMOVE overlap.reviewer, overlap.reviewedAt, overlap.reviewNote;

MATCH (lost:LostDecision)
CREATE (:Decision {
  id: lost.id, subject: 'OVERLAP', verdict: lost.reviewState, elementA: lost.elementA, planA: lost.planA,
  titleA: lost.titleA, elementB: lost.elementB, planB: lost.planB, titleB: lost.titleB, aloneA: true, aloneB: true,
  reviewer: coalesce(lost.reviewer, '記録なし'), role: 'REVIEWER', note: lost.reviewNote,
  decidedAt: toString(coalesce(lost.reviewedAt, date('1970-01-01')))
})
DELETE lost;

MATCH (decision:Decision)
WITH decision
ORDER BY decision.decidedAt, decision.id
WITH collect(decision) AS decisions
MERGE (ledger:DecisionLedger {id: 'decisions'})
SET ledger.number = size(decisions)
WITH decisions
UNWIND range(0, size(decisions) - 1) AS i
WITH decisions[i] AS decision, i
SET decision.number = i + 1;
