package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * Where joint work of municipalities could begin (広域連携の候補): themes that they all, or so
 * many of them, address.
 *
 * @param candidates the themes, those first that most municipalities address, then those
 * by which most pairs of elements are alike
 * @param explanation says why where there is none; else null
 */
public record JointWork(List<Candidate> candidates, @Nullable Bilingual explanation) {

	public JointWork {
		candidates = List.copyOf(candidates);
	}

	/**
	 * A theme for joint work.
	 *
	 * @param theme the theme, with the plans that address it
	 * @param pairs how many pairs of elements of different municipalities are alike by it
	 */
	public record Candidate(@JsonUnwrapped ComparedTheme theme, long pairs) {

		static Candidate of(TypeSystem types, Record row) {
			return new Candidate(ComparedTheme.of(types, row), row.get("pairs").asLong());
		}

	}

}
