// Which document frequencies and which vocabulary plans are compared by now; null where it is not told of one.
//
// @returns frequencies, vocabulary
OPTIONAL MATCH (frequencies:DocumentFrequencies)
OPTIONAL MATCH (vocabulary:Vocabulary)
RETURN frequencies.version AS frequencies, vocabulary.version AS vocabulary
