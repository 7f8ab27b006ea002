// All links among elements, and from them to themes; of the overlaps those that the decision rule takes, a review
// accepts or that stand beside a curated mapping, and neither overlap nor mapping where a review rejects the pair.
//
// @param elementIds LIST<STRING>
// @param themeIds LIST<STRING>
// @param minScore FLOAT
// @returns fromId, link, toId
MATCH (element:PlanElement)-[link:PART_OF|OVERLAPS|CURATED_OVERLAP|ADDRESSES]->(other:PlanElement|Theme)
WHERE element.id IN $elementIds
  AND other.id IN $elementIds + $themeIds
  AND CASE type(link)
    WHEN 'OVERLAPS' THEN link.reviewState <> 'REJECTED' AND (EXISTS { (element)-[:CURATED_OVERLAP]-(other) }
      OR (link.accepted OR link.reviewState = 'ACCEPTED') AND link.score >= coalesce($minScore, 0.0))
    WHEN 'CURATED_OVERLAP' THEN NOT EXISTS { (element)-[:OVERLAPS {reviewState: 'REJECTED'}]-(other) }
    ELSE true
  END
RETURN element.id AS fromId, link, other.id AS toId
ORDER BY type(link), fromId, toId
