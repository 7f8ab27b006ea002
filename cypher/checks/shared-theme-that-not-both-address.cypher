// Themes that an overlap calls shared though one of the two elements addresses neither them nor a narrower theme by its
// own text.
//
// @returns overlapId, themeId
MATCH (a:PlanElement)-[overlap:OVERLAPS {found: true}]->(b:PlanElement)
UNWIND overlap.sharedThemes AS themeId
WITH a, b, overlap, themeId
WHERE NOT (EXISTS { (a)-[:ADDRESSES]->(:Theme)-[:BROADER*0..]->(:Theme {id: themeId}) }
  AND EXISTS { (b)-[:ADDRESSES]->(:Theme)-[:BROADER*0..]->(:Theme {id: themeId}) })
RETURN overlap.id AS overlapId, themeId
ORDER BY overlapId, themeId
