// Waits until all indexes are filled.
//
// @param seconds INTEGER
// @returns online
CALL db.awaitIndexes($seconds)
RETURN true AS online
