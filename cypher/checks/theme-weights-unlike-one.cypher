// Elements whose themes have a weight outside 0 to 1, or weights that do not add up to 1.
//
// @returns elementId, weights
MATCH (element:PlanElement)-[link:ADDRESSES]->(:Theme)
WITH element, collect(coalesce(link.weight, 0)) AS weights
WHERE any(weight IN weights WHERE NOT 0 <= weight <= 1)
  OR abs(reduce(sum = 0.0, weight IN weights | sum + weight) - 1) > 0.000001
RETURN element.id AS elementId, weights
ORDER BY elementId
