// Marks, of all links between the given elements and others, those that make the two counterparts: an overlap that the
// decision rule takes or a review accepts, and a mapping; but none where a review or a mapping rejects the pair, or
// where it was decided that one of both has no counterpart in the other's plan. Then counts the counterparts in current
// editions anew, of the given elements and of those at the other ends of what it marked. Whoever changes or removes
// such a link, or what it rests on, runs it, with both ends of what was removed.
//
// @param elementIds LIST<STRING>
// @returns markedLinks
CALL () {
  MATCH (element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP]-(other:PlanElement)
  WHERE element.id IN $elementIds
  WITH element, other, collect(link) AS links
  WITH other, links, any(link IN links WHERE coalesce(link.reviewState = 'REJECTED', link.not))
    OR EXISTS { (element)-[:NO_COUNTERPART]->(:Plan {id: other.planId}) }
    OR EXISTS { (other)-[:NO_COUNTERPART]->(:Plan {id: element.planId}) } AS rejected
  UNWIND links AS link
  WITH other, link,
    NOT rejected AND (link:CURATED_OVERLAP OR link.accepted OR link.reviewState = 'ACCEPTED') AS counterpart
  WHERE link.counterpart IS NULL OR link.counterpart <> counterpart
  SET link.counterpart = counterpart
  RETURN count(DISTINCT link) AS markedLinks, collect(DISTINCT other.id) AS otherIds
}
CALL (otherIds) {
  MATCH (element:PlanElement)
  WHERE element.id IN $elementIds + otherIds
  OPTIONAL MATCH (element)-[:OVERLAPS|CURATED_OVERLAP {counterpart: true}]-(other:PlanElement {current: true})
  WITH element, count(DISTINCT other) AS counterparts, count(DISTINCT other.planId) AS plans
  WHERE element.counterparts <> counterparts OR element.counterpartPlans <> plans
  SET element.counterparts = counterparts, element.counterpartPlans = plans
}
RETURN markedLinks
