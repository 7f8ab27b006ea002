package io.taikei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.taikei.LearnedRuleConfiguration.Settings;
import io.taikei.evaluation.learning.RuleFile;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.learned.PairFeature;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.LearnedRule.Basis;
import io.taikei.overlap.learned.LearnedRule.HeldOut;
import io.taikei.overlap.learned.LearnedRule.HeldOutBy;
import io.taikei.overlap.learned.LearnedRule.Measures;
import io.taikei.overlap.learned.LogisticModel;
import io.taikei.overlap.learned.LogisticModel.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class LearnedRuleConfigurationTests {

	private static final String CURRENT = OverlapFinder.METHOD.version();

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(LearnedRuleConfiguration.class);

	@TempDir
	private Path folder;

	@Test
	void usesNoRuleUnlessTheSettingsNameOne() {
		this.application.run((context) -> assertThat(context).doesNotHaveBean(LearnedRule.class));
	}

	@Test
	void usesARuleThatBeatsTheStandard() {
		LearnedRule rule = rule(0.01, CURRENT);

		with(rule).run((context) -> assertThat(context.getBean(LearnedRule.class)).isEqualTo(rule));
	}

	@Test
	void refusesARuleThatDoesNotBeatTheStandard() {
		with(rule(0, CURRENT)).run((context) -> assertThat(context).getFailure()
			.rootCause()
			.hasMessageContaining("not better than the standard"));
	}

	@Test
	void refusesARuleOfOtherOverlaps() {
		with(rule(0.01, "2")).run((context) -> assertThat(context).getFailure()
			.rootCause()
			.hasMessageContaining("of version 2")
			.hasMessageContaining("Learn it anew"));
	}

	@Test
	void tellsOfAFileThatIsNone() {
		this.application.withPropertyValues("taikei.overlaps.learned-rule=" + this.folder.resolve("none.json"))
			.run((context) -> assertThat(context).getFailure().hasStackTraceContaining("none.json can't be read"));
	}

	private ApplicationContextRunner with(LearnedRule rule) {
		try {
			Path file = Files.write(this.folder.resolve("rule.json"), RuleFile.write(rule));
			return this.application.withPropertyValues("taikei.overlaps.learned-rule=" + file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LearnedRule rule(double gainLow, String methodVersion) {
		return new LearnedRule("0123456789ab", "example",
				new LogisticModel(0.5, List.of(new Term(PairFeature.OWN, 1, 0, 1)), 0.5),
				new Basis("themes-and-terms-in-context", methodVersion, "f", 20, 30, List.of("132217-5 132292-3")),
				new HeldOut(HeldOutBy.ELEMENT, 10, new Measures(0.8, 0.8, 0.8), new Measures(0.9, 0.9, 0.9), gainLow,
						0.2));
	}

}
