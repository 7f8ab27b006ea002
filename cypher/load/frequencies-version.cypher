// Which document frequencies overlaps are weighed by, and by which version of the method they were compared: no row
// where there are none yet; no version of the method where several compared them, or one before versions were kept.
//
// @returns version, methodVersion
MATCH (frequencies:DocumentFrequencies)
RETURN frequencies.version AS version, frequencies.methodVersion AS methodVersion
