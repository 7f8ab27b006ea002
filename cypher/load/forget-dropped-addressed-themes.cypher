// Removes the links to themes that an element's text is no longer about.
//
// @param rows LIST<MAP>
// @returns removedLinks
UNWIND $rows AS row
MATCH (:PlanElement {id: row.elementId})-[link:ADDRESSES]->(theme:Theme)
WHERE NOT theme.id IN row.themeIds
DELETE link
RETURN count(link) AS removedLinks
