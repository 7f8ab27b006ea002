// Ends that overlaps of elements with those of another plan are kept for a comparison, but for those that are. Without
// it they carry no evidence.
//
// @param elementIds LIST<STRING>
// @param planId STRING
// @param overlapIds LIST<STRING>
// @returns writtenLinks, overlapIds
MATCH (element:PlanElement)-[overlap:OVERLAPS]-(:PlanElement {planId: $planId})
USING INDEX SEEK element:PlanElement(id)
WHERE element.id IN $elementIds AND overlap.kept AND NOT overlap.id IN $overlapIds
SET overlap.kept = false
REMOVE overlap.contextThemeContributions, overlap.contextSourcesA, overlap.contextElementsA, overlap.contextSourcesB,
  overlap.contextElementsB, overlap.contextTerms, overlap.contextTermContributions, overlap.basis,
  overlap.sharedThemeContributions, overlap.sharedTerms, overlap.sharedTermContributions, overlap.quoteA,
  overlap.quoteAFile, overlap.quoteAFirstLine, overlap.quoteALastLine, overlap.quoteB, overlap.quoteBFile,
  overlap.quoteBFirstLine, overlap.quoteBLastLine
RETURN count(DISTINCT overlap) AS writtenLinks, collect(DISTINCT overlap.id) AS overlapIds
