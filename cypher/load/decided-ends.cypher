// What decisions on a plan's elements are about, as it was when it was decided: an element, or the plan itself.
//
// @param planId STRING
// @returns decisionId, end, elementId, title, parentTitle, textHash, alone
CALL () {
  MATCH (decision:Decision {planA: $planId})
  RETURN decision, 'A' AS end
  UNION
  MATCH (decision:Decision {planB: $planId})
  RETURN decision, 'B' AS end
}
RETURN decision.id AS decisionId, end, decision['element' + end] AS elementId, decision['title' + end] AS title,
  decision['parentTitle' + end] AS parentTitle, decision['textHash' + end] AS textHash,
  decision['alone' + end] AS alone
ORDER BY decisionId, end
