package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.query.element.SearchPage;
import io.taikei.query.goal.FoundGoals;
import io.taikei.web.page.SuggestionOption;
import io.taikei.web.page.home.FrontDoor;

/** What answers a question. */
sealed interface AnswerView {

	/** Another page answers it, such as a theme's. */
	record Elsewhere(String address) implements AnswerView {
	}

	/** What the page says to a question. Each kind has a template of its own. */
	sealed interface Shown extends AnswerView {

		/** The template's name in templates/answer. */
		String template();

		/**
		 * Whether there is an answer to read, before which the search takes little room.
		 */
		default boolean brief() {
			return true;
		}

	}

	/** No plan is loaded, so there is nothing to ask. */
	record NothingLoaded() implements Shown {

		@Override
		public String template() {
			return "nothing-loaded";
		}

		@Override
		public boolean brief() {
			return false;
		}

	}

	/** No question yet: what there is to ask, and to ask about. */
	record Overview(PlanCards plans, FrontDoor door) implements Shown {

		@Override
		public String template() {
			return "overview";
		}

		@Override
		public boolean brief() {
			return false;
		}

	}

	/** A municipality without a goal: its plans, to pick a goal from. */
	record Trees(List<PlanTree> plans) implements Shown {

		@Override
		public String template() {
			return "trees";
		}

	}

	/** A goal and its initiatives. */
	record Goal(GoalSection goal) implements Shown {

		@Override
		public String template() {
			return "goal";
		}

	}

	/** An element that is no goal. */
	record Element(ElementSection element) implements Shown {

		@Override
		public String template() {
			return "element";
		}

	}

	/** An element or municipality that is in no plan. */
	record Unknown(String id, PlanCards plans) implements Shown {

		@Override
		public String template() {
			return "unknown";
		}

	}

	/** The goals that hold the words of a text. */
	record Goals(FoundGoals found) implements Shown {

		@Override
		public String template() {
			return "goals";
		}

	}

	/** No goal holds the words of a text, but other elements may, or parts of names. */
	record NoGoal(FoundGoals found, List<SearchPage.Hit> elsewhere, List<SuggestionOption> offered,
			PlanCards plans) implements Shown {

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
