// The decision that a request made, if it made one.
//
// @param requestKey STRING
// @returns decision
MATCH (decision:Decision {requestKey: $requestKey})
RETURN decision
