// What people decided on overlaps of a plan's elements that are gone.
//
// @ja 計画からなくなった要素の重なりについて、人が決めたこと。
// @param planId STRING
// @returns decision
MATCH (decision:LostDecision)
WHERE $planId IN [decision.planA, decision.planB]
RETURN decision
ORDER BY decision.id
