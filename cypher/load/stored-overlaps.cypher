// What is stored of the overlaps of elements, but for their evidence: a row for each of the elements.
//
// @param elementIds LIST<STRING>
// @returns elementId, otherId, id, predicate, score, own, context, themes, share, accepted, found, method
// @returns methodVersion, frequencies, sharedThemes, bestOfA, bestOfB, kept, reviewState
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(other:PlanElement)
WHERE element.id IN $elementIds
RETURN element.id AS elementId, other.id AS otherId, overlap.id AS id, overlap.predicate AS predicate,
  overlap.score AS score, overlap.own AS own, overlap.context AS context, overlap.themes AS themes,
  overlap.share AS share, overlap.accepted AS accepted, overlap.found AS found, overlap.method AS method,
  overlap.methodVersion AS methodVersion, overlap.frequencies AS frequencies, overlap.sharedThemes AS sharedThemes,
  overlap.bestOfA AS bestOfA, overlap.bestOfB AS bestOfB, overlap.kept AS kept, overlap.reviewState AS reviewState
ORDER BY elementId, id
