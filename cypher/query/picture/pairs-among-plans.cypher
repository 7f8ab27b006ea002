// The pairs of some plans' elements that an overlap, a curated mapping or a decision joins. A pair counts where the
// decision rule, a review or a curated mapping takes it, and none rejects it; where tiers name them, related ones, too.
// Of the others those of these tiers.
//
// @param planIds LIST<STRING>
// @param tiers LIST<STRING>
// @returns aId, bId, counts, score, state, curated, byPeople
MATCH (a:PlanElement)-[link:OVERLAPS|CURATED_OVERLAP|DECIDED_OVERLAP]-(b:PlanElement)
USING INDEX a:PlanElement(planId)
WHERE a.planId IN $planIds AND b.planId IN $planIds AND a.id < b.id
WITH a, b, collect(link) AS links
WITH a, b, links, any(link IN links WHERE link.counterpart OR link.related AND 'RELATED' IN $tiers) AS counts
WHERE counts OR any(link IN links WHERE link.tier IN $tiers)
RETURN a.id AS aId, b.id AS bId, counts,
  head([link IN links WHERE link:OVERLAPS | link.score]) AS score,
  coalesce(head([link IN links WHERE link:DECIDED_OVERLAP | link.state]), 'UNREVIEWED') AS state,
  any(link IN links WHERE link:CURATED_OVERLAP) AS curated,
  any(link IN links WHERE link:CURATED_OVERLAP
    AND (link.deciderKind = 'PERSON' OR link.reviewVerdict = 'CONFIRMED')) AS byPeople
ORDER BY aId, bId
