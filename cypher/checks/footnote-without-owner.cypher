// Footnotes that belong to no element or statement, or to more than one.
//
// @returns footnoteId, owners
MATCH (footnote:Footnote)
WITH footnote, COUNT { (:PlanElement|Statement)-[:HAS_FOOTNOTE]->(footnote) } AS owners
WHERE owners <> 1
RETURN footnote.id AS footnoteId, owners
ORDER BY footnoteId
