// Overlaps of kept comparisons without any theme or term, be it shared or of the context, or that lack a quote with its
// lines, a contribution or where a theme of the context is from, or do not say what the quotes rest on.
//
// @returns overlapId
MATCH (:PlanElement)-[overlap:OVERLAPS]->(:PlanElement)
WHERE overlap.kept AND (size(coalesce(overlap.sharedThemes, [])) + size(coalesce(overlap.sharedTerms, []))
    + size(coalesce(overlap.contextThemes, [])) + size(coalesce(overlap.contextTerms, [])) = 0
  OR overlap.basis IS NULL
  OR size(coalesce(overlap.contextThemes, [])) <> size(coalesce(overlap.contextThemeContributions, []))
  OR size(coalesce(overlap.contextThemes, [])) <> size(coalesce(overlap.contextSourcesA, []))
  OR size(coalesce(overlap.contextThemes, [])) <> size(coalesce(overlap.contextSourcesB, []))
  OR size(coalesce(overlap.contextTerms, [])) <> size(coalesce(overlap.contextTermContributions, []))
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
