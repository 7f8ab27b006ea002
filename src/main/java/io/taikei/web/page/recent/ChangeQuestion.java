package io.taikei.web.page.recent;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.taikei.query.Paging;
import io.taikei.query.recent.RecentChange.Kind;
import io.taikei.query.recent.RecentChanges.ChangePage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a visitor wants to see, as the address has it.
 *
 * @param kind which kinds; all where none is named
 * @param page which page, from 0
 */
record ChangeQuestion(@Nullable List<Kind> kind, @Min(0) @Max(LAST_PAGE) @Nullable Integer page) {

	/** How far one can go back. */
	static final int LAST_PAGE = 19;

	static final int SIZE = 50;

	/** The kinds that are shown. */
	Set<Kind> kinds() {
		return (this.kind == null || this.kind.isEmpty()) ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(this.kind);
	}

	/** Whether all kinds are shown. */
	public boolean isWhole() {
		return kinds().size() == Kind.values().length;
	}

	/** Whether just this kind is shown. */
	public boolean isOnly(Kind one) {
		return kinds().equals(EnumSet.of(one));
	}

	Paging paging() {
		return new Paging(number(), SIZE);
	}

	/** Whether older changes than those of a page can be asked for. */
	boolean hasNext(ChangePage page) {
		return page.hasNext() && number() < LAST_PAGE;
	}

	public int number() {
		return Objects.requireNonNullElse(this.page, 0);
	}

	/** What stands behind the question mark of an address, up to the page. */
	public String query() {
		return isWhole() ? "" : kinds().stream().map((one) -> "kind=" + one + "&").reduce("", String::concat);
	}

}
