// Sustainable Development Goals whose number, IRI or names are not those of one of the 17.
//
// @returns sdgGoalId, iri
MATCH (goal:SdgGoal)
WHERE NOT goal.id IN range(1, 17)
  OR coalesce(goal.iri, '') <> 'http://metadata.un.org/sdg/' + goal.id
  OR trim(coalesce(goal.labelJa, '')) = ''
  OR trim(coalesce(goal.labelEn, '')) = ''
RETURN goal.id AS sdgGoalId, goal.iri AS iri
ORDER BY sdgGoalId
