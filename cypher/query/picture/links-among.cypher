// All links among elements, and from them to themes; of the overlaps those that the decision rule takes, a review
// accepts or that stand beside a curated mapping, and neither overlap nor mapping where a review or a mapping rejects
// the pair.
//
// @param elementIds LIST<STRING>
// @param themeIds LIST<STRING>
// @param minScore FLOAT
// @returns fromId, link, toId
MATCH (element:PlanElement)-[link:PART_OF|OVERLAPS|CURATED_OVERLAP|ADDRESSES]->(other:PlanElement|Theme)
WHERE element.id IN $elementIds
  AND other.id IN $elementIds + $themeIds
  AND CASE type(link)
    WHEN 'OVERLAPS' THEN EXISTS { (element)-[:CURATED_OVERLAP]-(other) }
      OR (link.accepted OR link.reviewState = 'ACCEPTED') AND link.score >= coalesce($minScore, 0.0)
    ELSE true
  END
  AND NOT EXISTS {
    (element)-[no:OVERLAPS|CURATED_OVERLAP]-(other) WHERE no.reviewState = 'REJECTED' OR no.not
  }
  AND NOT (link:OVERLAPS|CURATED_OVERLAP AND (
    EXISTS { (element)-[:NO_COUNTERPART]->(:Plan {id: split(other.id, ':')[0]}) }
    OR EXISTS { (other)-[:NO_COUNTERPART]->(:Plan {id: split(element.id, ':')[0]}) }))
RETURN element.id AS fromId, link, other.id AS toId
ORDER BY type(link), fromId, toId, link.id
