// Ends that a comparison is kept, when no overlap is kept for it any more.
//
// @param a STRING
// @param b STRING
// @returns removedLinks
MATCH (:Plan {id: $a})-[comparison:KEPT_COMPARISON]->(:Plan {id: $b})
DELETE comparison
RETURN count(comparison) AS removedLinks
