package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;
import io.taikei.query.TierScope;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * Where joint work of municipalities could begin (広域連携の候補): themes that they all, or so
 * many of them, address.
 *
 * @param tier the least direct of the pairs that are counted
 * @param at which page of how many themes
 * @param municipalities how many municipalities are held against each other
 * @param compared whether all pairs of their elements could be found; where they could
 * not, there may be more
 * @param candidates the themes, those first that most municipalities address, then those
 * by which most pairs of elements are alike
 * @param explanation says why where there is none, or not all pairs could be found; else
 * null
 */
public record JointWork(TierScope tier, @JsonUnwrapped PageOf at, long municipalities, boolean compared,
		List<Candidate> candidates, @Nullable Bilingual explanation) {

	public JointWork {
		candidates = List.copyOf(candidates);
	}

	/**
	 * A theme for joint work.
	 *
	 * @param theme the theme, with the plans that address it, where at most ten are held
	 * against each other; else without
	 * @param municipalities how many municipalities address it
	 * @param pairs how many pairs of elements of these plans are alike by it; null where
	 * more than ten are held against each other, which are not counted
	 */
	public record Candidate(@JsonUnwrapped ComparedTheme theme, long municipalities, @Nullable Long pairs) {

		static Candidate alike(ComparedTheme theme, long pairs) {
			return new Candidate(theme, theme.plans().size(), pairs);
		}

		static Candidate common(TypeSystem types, Record row) {
			return new Candidate(ComparedTheme.withoutPlans(row), row.get("total").asLong(), null);
		}

	}

}
