package io.taikei.web.page.home;

import java.util.List;

import io.taikei.graph.PlanNode;
import io.taikei.query.review.LatestDecision;
import io.taikei.web.page.question.ListedQuestion;

/**
 * What is here and what can be asked.
 *
 * @param questions the analysts' questions
 * @param compared the ids of the first two municipalities' current plans; empty where
 * there are not two
 * @param balance the themes of the first plans
 * @param latest what people decided last on the two plans
 * @param changed plans that have an earlier edition
 */
public record FrontDoor(List<ListedQuestion> questions, List<String> compared, ThemeBalance balance,
		List<LatestDecision> latest, List<PlanNode> changed) {
}
