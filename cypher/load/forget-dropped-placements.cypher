// Removes the links to parents that an element no longer has.
//
// @param rows LIST<MAP>
// @returns removedLinks
UNWIND $rows AS row
MATCH (:PlanElement {id: row.elementId})-[link:PART_OF]->(parent)
WHERE NOT parent.id IN row.parentIds
DELETE link
RETURN count(link) AS removedLinks
