// From elements up to their plan, by every way there is; an element's first place first. A place begins with its
// element and ends with the plan.
//
// @ja 要素から計画までの道筋をすべて。要素の本来の位置を先に示す。道筋は要素に始まり、計画に終わる。
// @param elementIds LIST<STRING>
// @returns place, municipality
MATCH place = (element:PlanElement)-[:PART_OF]->+(plan:Plan)
WHERE element.id IN $elementIds
MATCH (plan)<-[:ADOPTED]-(municipality:Municipality)
RETURN place, municipality
ORDER BY element.id, [link IN relationships(place) | link.order]
