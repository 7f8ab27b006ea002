// Removes a municipality that has no plan left.
//
// @param municipality STRING
// @returns removedNodes
MATCH (municipality:Municipality {code: $municipality})
WHERE NOT EXISTS { (municipality)-[:ADOPTED]->(:Plan) }
DELETE municipality
RETURN count(municipality) AS removedNodes
