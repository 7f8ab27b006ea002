// Removes the links from themes to broader themes, related themes and SDGs that the vocabulary no longer has.
//
// @param rows LIST<MAP>
// @returns removedLinks
UNWIND $rows AS row
MATCH (:Theme {id: row.themeId})-[link:BROADER|RELATED|ALIGNED_WITH]->(target)
WHERE NOT target.id IN row.targetIds
DELETE link
RETURN count(link) AS removedLinks
