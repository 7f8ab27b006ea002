// Lost decisions that decide nothing, lack what they were about, or whose overlap a person has decided on.
//
// @returns decisionId
MATCH (decision:LostDecision)
WHERE NOT coalesce(decision.reviewState IN ['ACCEPTED', 'REJECTED'], false)
  OR coalesce(decision.id, '') <> decision.elementA + '~' + decision.elementB
  OR any(text IN [decision.titleA, decision.titleB] WHERE text IS NULL)
  OR NOT coalesce(decision.lostFrom IN [decision.planA, decision.planB], false)
  OR EXISTS {
    MATCH (:PlanElement {id: decision.elementA})-[overlap:OVERLAPS]->(:PlanElement {id: decision.elementB})
    WHERE overlap.reviewState <> 'UNREVIEWED'
  }
RETURN decision.id AS decisionId
ORDER BY decisionId
