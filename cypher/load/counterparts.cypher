// Marks, of all links between the given elements and others, those that make the two counterparts: an overlap that the
// decision rule takes or a review accepts, and a mapping; but none where a review or a mapping rejects the pair, or
// where it was decided that one of both has no counterpart in the other's plan. Whoever changes any of this runs it.
//
// @param elementIds LIST<STRING>
// @returns markedLinks
MATCH (element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP]-(other:PlanElement)
WHERE element.id IN $elementIds
WITH element, other, collect(link) AS links
WITH links, any(link IN links WHERE coalesce(link.reviewState = 'REJECTED', link.not))
  OR EXISTS { (element)-[:NO_COUNTERPART]->(:Plan {id: other.planId}) }
  OR EXISTS { (other)-[:NO_COUNTERPART]->(:Plan {id: element.planId}) } AS rejected
UNWIND links AS link
WITH link, NOT rejected AND (link:CURATED_OVERLAP OR link.accepted OR link.reviewState = 'ACCEPTED') AS counterpart
WHERE link.counterpart IS NULL OR link.counterpart <> counterpart
SET link.counterpart = counterpart
RETURN count(DISTINCT link) AS markedLinks
