// Links between themes of neighbouring fields, each once, from the smaller id to the larger.
//
// @param rows LIST<MAP>
// @returns links
UNWIND $rows AS row
MATCH (theme:Theme {id: row.themeId})
MATCH (related:Theme {id: row.relatedId})
MERGE (theme)-[link:RELATED]->(related)
RETURN count(link) AS links
