// Decisions of the ledger without a place in it of their own, a reviewer, a time or a title of what they are about,
// whose verdict does not go with their subject, or that are about two things at one end.
//
// @returns decisionId
MATCH (decision:Decision)
WITH decision, {
    OVERLAP: ['ACCEPTED', 'REJECTED', 'UNSURE', 'WITHDRAWN'], NO_COUNTERPART: ['NONE', 'WITHDRAWN'],
    PLACEMENT: ['PLACED', 'UNSURE', 'WITHDRAWN'], NAMING: ['NAMED', 'UNSURE', 'WITHDRAWN']
  } AS verdicts
WHERE NOT coalesce(decision.verdict IN verdicts[decision.subject], false)
  OR any(fact IN [decision.reviewer, decision.role, decision.decidedAt, decision.planA, decision.titleA]
    WHERE coalesce(trim(fact), '') = '')
  OR EXISTS { (same:Decision {planA: decision.planA, number: decision.number}) WHERE same <> decision }
  OR (decision.verdict = 'WITHDRAWN') <> EXISTS { (decision)-[:WITHDRAWS]->(:Decision) }
  OR any(end IN ['A', 'B'] WHERE COUNT { (decision)-[:ABOUT {end: end}]->() } > 1)
RETURN decision.id AS decisionId
ORDER BY decisionId
