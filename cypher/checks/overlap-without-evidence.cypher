// Overlaps of kept comparisons that share neither a theme nor a term, or lack a quote with its lines or a contribution.
//
// @returns overlapId
MATCH (:PlanElement)-[overlap:OVERLAPS]->(:PlanElement)
WHERE overlap.kept AND (size(coalesce(overlap.sharedThemes, [])) + size(coalesce(overlap.sharedTerms, [])) = 0
  OR size(coalesce(overlap.sharedThemes, [])) <> size(coalesce(overlap.sharedThemeContributions, []))
  OR size(coalesce(overlap.sharedTerms, [])) <> size(coalesce(overlap.sharedTermContributions, []))
  OR trim(coalesce(overlap.quoteA, '')) = ''
  OR trim(coalesce(overlap.quoteB, '')) = ''
  OR overlap.quoteAFile IS NULL
  OR overlap.quoteBFile IS NULL
  OR NOT coalesce(1 <= overlap.quoteAFirstLine <= overlap.quoteALastLine, false)
  OR NOT coalesce(1 <= overlap.quoteBFirstLine <= overlap.quoteBLastLine, false))
RETURN overlap.id AS overlapId
ORDER BY overlapId
