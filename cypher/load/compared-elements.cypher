// Takes elements out of the queue. Of a current one it is kept what another overlap has to score at least to be among
// its best.
//
// @param rows LIST<MAP>
// @returns comparedElements
UNWIND $rows AS row
MATCH (element:PlanElement {id: row.elementId})
SET element.leastBest = row.leastBest
REMOVE element:Uncompared
RETURN count(element) AS comparedElements
