package io.taikei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.evaluation.learning.RuleFile;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.learned.LearnedRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rule that was learnt from people's decisions, where the settings name one. It is
 * used only if it beats the standard on decisions that it was not fitted on.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LearnedRuleConfiguration.Settings.class)
class LearnedRuleConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(LearnedRuleConfiguration.class);

	@Bean
	@ConditionalOnProperty("taikei.overlaps.learned-rule")
	LearnedRule learnedRule(Settings settings) {
		LearnedRule rule = read(settings);
		logger.info("Direct pairs are told from related ones by the rule {}, learnt from {} decisions.", rule.version(),
				rule.basis().accepted() + rule.basis().rejected());
		return rule;
	}

	/**
	 * Reads it.
	 * @throws IllegalStateException if it may not be used, with the reason
	 */
	static LearnedRule read(Settings settings) {
		Path file = settings.file();
		LearnedRule rule = RuleFile.read(bytes(file));
		if (!rule.heldOut().beatsStandard()) {
			throw new IllegalStateException("taikei.overlaps.learned-rule: the rule %s of %s is not better than the "
				.formatted(rule.version(), file) + "standard by more than chance, so it is not used.");
		}
		if (!rule.basis().methodVersion().equals(OverlapFinder.METHOD.version())) {
			throw new IllegalStateException("taikei.overlaps.learned-rule: the rule %s of %s was learnt from overlaps "
				.formatted(rule.version(), file)
					+ "of version %s, and they are of version %s now. Learn it anew."
						.formatted(rule.basis().methodVersion(), OverlapFinder.METHOD.version()));
		}
		return rule;
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("taikei.overlaps.learned-rule: %s can't be read.".formatted(file), ex);
		}
	}

	/**
	 * Settings of the learnt rule.
	 *
	 * @param learnedRule the file that {@code taikei evaluate --decisions --learn -o}
	 * wrote; none for the standard
	 */
	@ConfigurationProperties("taikei.overlaps")
	record Settings(@Nullable Path learnedRule) {

		Path file() {
			return (this.learnedRule != null) ? this.learnedRule : Path.of("");
		}

	}

}
