// Plans that succeed a plan of another municipality, one that begins later, themselves by some way, or several.
//
// @returns laterId, earlierId
MATCH (later:Plan)-[:SUCCEEDS]->(earlier:Plan)
WHERE later.firstYear < earlier.firstYear
  OR NOT EXISTS { (later)<-[:ADOPTED]-(:Municipality)-[:ADOPTED]->(earlier) }
  OR EXISTS { (earlier)-[:SUCCEEDS]->*(later) }
  OR COUNT { (later)-[:SUCCEEDS]->(:Plan) } > 1
RETURN later.id AS laterId, earlier.id AS earlierId
ORDER BY laterId, earlierId
