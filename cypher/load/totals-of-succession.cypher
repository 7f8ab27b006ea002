// How many links of each kind lead from the elements of a plan to those of the edition before.
//
// @param planId STRING
// @returns kind, total
MATCH (:PlanElement {planId: $planId})-[link:SUCCEEDS]->(:PlanElement)
RETURN link.kind AS kind, count(link) AS total
ORDER BY kind
