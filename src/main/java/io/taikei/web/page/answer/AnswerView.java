package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.query.element.SearchPage;
import io.taikei.query.goal.FoundGoals;
import io.taikei.web.page.SuggestionOption;
import io.taikei.web.page.home.FrontDoor;

/** What the page says to a question. Each kind has a template of its own. */
sealed interface AnswerView {

	/** The template's name in templates/answer. */
	String template();

	/** No plan is loaded, so there is nothing to ask. */
	record NothingLoaded() implements AnswerView {

		@Override
		public String template() {
			return "nothing-loaded";
		}

	}

	/** No question yet: what there is to ask, and to ask about. */
	record Overview(PlanCards plans, FrontDoor door) implements AnswerView {

		@Override
		public String template() {
			return "overview";
		}

	}

	/** A municipality without a goal: its plans, to pick a goal from. */
	record Trees(List<PlanTree> plans) implements AnswerView {

		@Override
		public String template() {
			return "trees";
		}

	}

	/** A goal and its initiatives. */
	record Goal(GoalSection goal) implements AnswerView {

		@Override
		public String template() {
			return "goal";
		}

	}

	/** A theme and the goals that address it. */
	record Theme(ThemeSection theme) implements AnswerView {

		@Override
		public String template() {
			return "theme";
		}

	}

	/** A goal or municipality that is in no plan, or a theme outside the vocabulary. */
	record Unknown(String id, PlanCards plans) implements AnswerView {

		@Override
		public String template() {
			return "unknown";
		}

	}

	/** The goals that hold the words of a text. */
	record Goals(FoundGoals found) implements AnswerView {

		@Override
		public String template() {
			return "goals";
		}

	}

	/** No goal holds the words of a text, but other elements may, or parts of names. */
	record NoGoal(FoundGoals found, List<SearchPage.Hit> elsewhere, List<SuggestionOption> offered,
			PlanCards plans) implements AnswerView {

		/** Whether nothing at all goes by the text. */
		public boolean nothing() {
			return this.elsewhere.isEmpty() && this.offered.isEmpty();
		}

		@Override
		public String template() {
			return "no-goal";
		}

	}

}
