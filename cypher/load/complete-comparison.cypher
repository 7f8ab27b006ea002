// That all overlaps of two plans are there, or are not.
//
// @param a STRING
// @param b STRING
// @param complete BOOLEAN
// @returns writtenLinks
MATCH (:Plan {id: $a})-[comparison:KEPT_COMPARISON]->(:Plan {id: $b})
SET comparison.complete = $complete
RETURN count(comparison) AS writtenLinks
