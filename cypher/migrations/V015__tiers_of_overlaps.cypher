// Overlaps of before say of which tier they are, by what was known of them; the likelihood is that of the score alone. Of
// the themes that they called shared stay those that both elements address; what the context adds is not known. All are
// computed anew as soon as their plans are compared again.

MATCH (a:PlanElement)-[overlap:OVERLAPS]->(b:PlanElement)
CALL (a, b) {
  MATCH (a)-[:ADDRESSES]->(:Theme)-[:BROADER]->*(theme:Theme)
  MATCH (b)-[:ADDRESSES]->(:Theme)-[:BROADER]->*(theme)
  RETURN collect(DISTINCT theme.id) AS addressed
}
WITH overlap, overlap.sharedThemes AS themes, overlap.sharedThemeContributions AS contributions,
  [place IN range(0, size(overlap.sharedThemes) - 1) WHERE overlap.sharedThemes[place] IN addressed] AS places
SET overlap.tier = CASE WHEN overlap.accepted THEN 'DIRECT' ELSE 'WEAK' END,
  overlap.likelihood = round(1 / (1 + exp(0.42 - 8.3 * (overlap.score - 0.44))), 3),
  overlap.sharedThemes = [place IN places | themes[place]],
  overlap.sharedThemeContributions = CASE
    WHEN contributions IS NULL THEN NULL
    ELSE [place IN places | contributions[place]]
  END,
  overlap.contextThemes = [];

MATCH (:PlanElement)-[overlap:OVERLAPS {kept: true}]->(:PlanElement)
SET overlap.basis = 'CONTEXT', overlap.contextThemeContributions = [], overlap.contextSourcesA = [],
  overlap.contextElementsA = [], overlap.contextSourcesB = [], overlap.contextElementsB = [], overlap.contextTerms = [],
  overlap.contextTermContributions = [];
