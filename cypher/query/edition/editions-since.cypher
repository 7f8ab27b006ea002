// The editions that lead from a plan back to an earlier one, that one last; none where the two are not linked.
//
// @ja 計画から前の版へとさかのぼる版。2つがつながっていなければ、何も返らない。
// @param planId STRING
// @param sincePlanId STRING
// @returns edition, municipality
MATCH way = (plan:Plan {id: $planId})-[:SUCCEEDS]->+(since:Plan {id: $sincePlanId})
WITH nodes(way) AS editions
ORDER BY size(editions)
LIMIT 1
UNWIND range(0, size(editions) - 1) AS number
WITH number, editions[number] AS edition
MATCH (edition)<-[:ADOPTED]-(municipality:Municipality)
RETURN edition, municipality
ORDER BY number
