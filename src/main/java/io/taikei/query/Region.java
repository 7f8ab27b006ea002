package io.taikei.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whose plans an answer takes in.
 *
 * @param municipalities the codes of the municipalities; null for all
 */
public record Region(@Nullable List<String> municipalities) {

	/** All municipalities. */
	public static final Region EVERYWHERE = new Region(null);

	public Region {
		municipalities = (municipalities != null) ? List.copyOf(municipalities) : null;
	}

	/** Whether it is all municipalities. */
	public boolean isEverywhere() {
		return this.municipalities == null;
	}

}
