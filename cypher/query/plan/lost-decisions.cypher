// What people decided on overlaps of a plan's elements that are gone.
//
// @ja 計画からなくなった要素の重なりについて、人が決めたこと。
// @param planId STRING
// @returns decision
MATCH (decision:LostDecision)
WHERE decision.planA = $planId OR decision.planB = $planId
RETURN decision
ORDER BY decision.id
