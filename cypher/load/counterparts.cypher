// Marks, of all links between the given elements and others, those that make the two counterparts. What a person
// decided on a pair holds; else an overlap that the decision rule takes, and a mapping, but none where a mapping
// rejects the pair, or where it was decided that one of both has no counterpart in the other's plan. By the same rule
// an overlap of the next tier is related. Then counts both in current editions, at these elements and marked others.
// Whoever changes or removes such a link, or what it rests on, runs it, with both ends of what was removed.
//
// @param elementIds LIST<STRING>
// @returns markedLinks
CALL () {
  MATCH (element:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement)
  WHERE element.id IN $elementIds
  WITH element, other, collect(link) AS links
  WITH element, other, links, coalesce(head([link IN links WHERE link:DECIDED_OVERLAP | link.state]), '') AS state
  WITH other, links, state, state = 'REJECTED' OR state <> 'ACCEPTED' AND (
      any(link IN links WHERE coalesce(link.not, false))
      OR EXISTS { (element)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: other.planId}) }
      OR EXISTS { (other)-[:NO_COUNTERPART|DECIDED_NO_COUNTERPART]->(:Plan {id: element.planId}) }
    ) AS rejected
  UNWIND links AS link
  WITH other, link, NOT rejected AND CASE type(link)
      WHEN 'CURATED_OVERLAP' THEN NOT link.not
      ELSE coalesce(link.accepted, false) OR state = 'ACCEPTED'
    END AS counterpart,
    CASE WHEN link:OVERLAPS THEN NOT rejected AND link.tier = 'RELATED' END AS related
  WHERE coalesce(link.counterpart <> counterpart, true) OR coalesce(link.related <> related, related IS NOT NULL)
  SET link.counterpart = counterpart, link.related = related
  RETURN count(DISTINCT link) AS markedLinks, collect(DISTINCT other.id) AS otherIds
}
CALL (otherIds) {
  MATCH (element:PlanElement WHERE element.id IN $elementIds + otherIds)
  OPTIONAL MATCH (element)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(other:PlanElement {current: true})
  WHERE link.counterpart OR link.related
  WITH element, other, other.planId AS plan, link.counterpart AS direct
  WITH element, {counterparts: count(DISTINCT CASE WHEN direct THEN other END),
    counterpartPlans: count(DISTINCT CASE WHEN direct THEN plan END),
    directOrRelated: count(DISTINCT other), directOrRelatedPlans: count(DISTINCT plan)} AS counts
  WHERE element {.counterparts, .counterpartPlans, .directOrRelated, .directOrRelatedPlans} <> counts
  SET element += counts
}
RETURN markedLinks
