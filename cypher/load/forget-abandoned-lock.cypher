// Removes the lock of migrations whose application was killed, where no other can be at work on them.
//
// @returns removedLocks
MATCH (lock:`__Neo4jMigrationsLock`)
DELETE lock
RETURN count(lock) AS removedLocks
