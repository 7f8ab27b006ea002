// Links from themes to the themes above them.
//
// @param rows LIST<MAP>
// @returns links
UNWIND $rows AS row
MATCH (theme:Theme {id: row.themeId})
MATCH (broader:Theme {id: row.broaderId})
MERGE (theme)-[link:BROADER]->(broader)
RETURN count(link) AS links
