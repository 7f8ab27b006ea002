// Which document frequencies overlaps are weighed by: no row where none are there yet.
//
// @returns version
MATCH (frequencies:DocumentFrequencies)
RETURN frequencies.version AS version
