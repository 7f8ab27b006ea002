// The links among elements, and from them to themes. Of overlaps and curated mappings only those of a plan's elements,
// not what others have with each other; of the overlaps those that the decision rule takes, a review accepts or that
// stand beside a curated mapping, and neither overlap nor mapping where a review or a mapping rejects the pair.
//
// @param planId STRING
// @param elementIds LIST<STRING>
// @param themeIds LIST<STRING>
// @param minScore FLOAT
// @returns fromId, link, toId
MATCH (element:PlanElement)-[link:PART_OF|OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP|ADDRESSES]->(other:PlanElement|Theme)
WHERE element.id IN $elementIds
  AND other.id IN $elementIds + $themeIds
  AND (NOT link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP OR $planId IN [element.planId, other.planId])
  AND CASE type(link)
    WHEN 'OVERLAPS' THEN link.counterpart AND link.score >= coalesce($minScore, 0.0)
      OR EXISTS { (element)-[:CURATED_OVERLAP|DECIDED_OVERLAP {counterpart: true}]-(other) }
    WHEN 'CURATED_OVERLAP' THEN link.counterpart
    WHEN 'DECIDED_OVERLAP' THEN link.counterpart
    ELSE true
  END
RETURN element.id AS fromId, link, other.id AS toId
ORDER BY type(link), fromId, toId, link.id
