// How many nodes and links there are.
//
// @returns nodes, links
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS links
