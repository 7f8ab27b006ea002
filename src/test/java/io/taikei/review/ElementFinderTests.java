package io.taikei.review;

import java.util.List;

import io.taikei.model.DecidedEnd;
import io.taikei.model.PlanId;
import io.taikei.review.ElementFinder.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ElementFinderTests {

	private static final PlanId PLAN = new PlanId("999016-2");

	@Test
	void findsTheElementThatIsAsItWas() {
		assertThat(finder(element("1", "里山の保全", "自然", "h1")).find(end("1", "里山の保全", "自然", "h1", true)))
			.contains(new Found("1", false));
	}

	@Test
	void followsATextToItsNewIdThoughTheOldOneIsGivenToAnother() {
		ElementFinder finder = finder(element("1", "水辺の再生", "自然", "h2"), element("2", "里山の保全", "自然", "h1"));

		assertThat(finder.find(end("1", "里山の保全", "自然", "h1", true))).contains(new Found("2", false));
		assertThat(finder.find(end("2", "水辺の再生", "自然", "h2", true))).contains(new Found("1", false));
	}

	@Test
	void saysThatATextIsAnother() {
		assertThat(finder(element("1", "里山の保全", "自然", "h9")).find(end("1", "里山の保全", "自然", "h1", true)))
			.contains(new Found("1", true));
		assertThat(finder(element("7", "里山の 保全", "自然", "h9")).find(end("1", "里山の保全", "自然", "h1", true)))
			.contains(new Found("7", true));
	}

	@Test
	void takesARewordedTitleUnderTheSameIdForTheSame() {
		assertThat(finder(element("1", "里山の保全と活用", "自然", "h9")).find(end("1", "里山の保全", "自然", "h1", true)))
			.contains(new Found("1", true));
	}

	@Test
	void takesNoOtherElementUnderTheSameIdForTheSame() {
		assertThat(finder(element("1", "図書館の開館", "学び", "h9")).find(end("1", "里山の保全", "自然", "h1", true))).isEmpty();
	}

	@Test
	void takesATitleThatOthersHadTooOnlyBelowTheSameParent() {
		KnownElement elsewhere = element("5", "事務管理", "学び", "h1");

		assertThat(finder(elsewhere).find(end("1", "事務管理", "自然", "h1", false))).isEmpty();
		assertThat(finder(elsewhere, element("6", "事務管理", "自然", "h1")).find(end("1", "事務管理", "自然", "h1", false)))
			.contains(new Found("6", false));
	}

	@Test
	void doesNotGuessBetweenTwo() {
		assertThat(finder(element("5", "事務管理", "自然", "h1"), element("6", "事務管理", "自然", "h1"))
			.find(end("1", "事務管理", "自然", "h1", true))).isEmpty();
	}

	@Test
	void knowsADecisionWithoutAHashByItsTitle() {
		assertThat(finder(element("1", "里山の保全", "自然", "h1")).find(end("1", "里山の保全", null, null, true)))
			.contains(new Found("1", false));
	}

	private static ElementFinder finder(KnownElement... elements) {
		return new ElementFinder(List.of(elements));
	}

	private static KnownElement element(String id, String title, String parent, String hash) {
		return new KnownElement(id, title, parent, hash);
	}

	private static DecidedEnd end(String id, String title, @Nullable String parent, @Nullable String hash,
			boolean alone) {
		return new DecidedEnd(id, PLAN, title, parent, hash, alone);
	}

}
