// That all overlaps of two plans are there, and since when; or that they are not.
//
// @param a STRING
// @param b STRING
// @param complete BOOLEAN
// @returns writtenLinks
MATCH (:Plan {id: $a})-[comparison:KEPT_COMPARISON]->(:Plan {id: $b})
SET comparison.complete = $complete,
  comparison.completedAt = CASE WHEN $complete THEN toString(datetime({epochMillis: timestamp()})) END
RETURN count(comparison) AS writtenLinks
