package io.taikei.query.theme;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.model.ElementId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ThemesOfElementIT {

	@Autowired
	private Themes themes;

	@BeforeAll
	static void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void tellsItsOwnThemesBeforeThoseOfWhatStandsBelow() {
		assertThat(this.themes.ofElement(MidorinoPlan.id("1-1-1"))).extracting(ThemesOfElementIT::told)
			.containsExactly("midorino-nature OWN 1-1-1", "midorino-outdoors BELOW 2-1-1.2");
	}

	@Test
	void tellsAThemeOnceThoughWhatStandsAboveHasItToo() {
		assertThat(this.themes.ofElement(MidorinoPlan.id("2-1-1.2"))).extracting(ThemesOfElementIT::told)
			.containsExactly("midorino-nature OWN 2-1-1.2", "midorino-outdoors OWN 2-1-1.2");
	}

	@Test
	void knowsNoThemeOfWhatIsNotLoaded() {
		assertThat(this.themes.ofElement(new ElementId("999016-2:9"))).isEmpty();
	}

	private static String told(ElementTheme one) {
		return "%s %s %s".formatted(one.theme().id(), one.source(), one.origin().id().replaceFirst(".*:", ""));
	}

}
