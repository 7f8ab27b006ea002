// That not all plans are compared by one version of the method any longer, where another one compares some of them.
//
// @param methodVersion STRING
// @returns writtenNodes
MATCH (frequencies:DocumentFrequencies)
WHERE frequencies.methodVersion <> $methodVersion
REMOVE frequencies.methodVersion
RETURN count(frequencies) AS writtenNodes
