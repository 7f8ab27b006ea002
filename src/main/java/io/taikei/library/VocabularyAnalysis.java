package io.taikei.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import io.taikei.loader.PlanAnalysis;
import io.taikei.loader.PlanContent;
import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.model.Theme;
import io.taikei.overlap.PlanAnalyser;
import io.taikei.overlap.ThemeTagger;
import io.taikei.validation.ValidPlan;
import org.jspecify.annotations.Nullable;

/** Finds what the elements of plans are about, by one vocabulary. */
final class VocabularyAnalysis {

	private final ThemeTagger tagger;

	private final PlanAnalyser analyser;

	private final String method;

	VocabularyAnalysis(List<Theme> themes) {
		this.tagger = new ThemeTagger(themes);
		this.analyser = new PlanAnalyser(themes);
		this.method = method(themes);
	}

	/** By what plans are analysed: the analyser's version, and a hash of the themes. */
	static String method(List<Theme> themes) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(themes.toString().getBytes(StandardCharsets.UTF_8));
			return "%s %s".formatted(PlanAnalyser.VERSION, HexFormat.of().formatHex(hash, 0, 6));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

	/**
	 * All that is loaded of a plan.
	 * @param contentHash the hash of the folder that it was read from; null where it was
	 * none
	 */
	PlanContent of(ValidPlan plan, @Nullable String contentHash) {
		return new PlanContent(plan, AddressedThemeRows.of(plan.plan().elements(), this.tagger),
				PlanAnalysis.of(this.analyser.analyse(plan.plan()), this.method), contentHash);
	}

}
