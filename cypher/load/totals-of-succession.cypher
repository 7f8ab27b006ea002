// How many links of each kind lead from the elements of a plan to those of the edition before.
//
// @param planId STRING
// @returns kind, total
MATCH (later:PlanElement)-[link:SUCCEEDS]->(:PlanElement)
WHERE later.id STARTS WITH $planId + ':'
RETURN link.kind AS kind, count(link) AS total
ORDER BY kind
