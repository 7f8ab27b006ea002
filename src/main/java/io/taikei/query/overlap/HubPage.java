package io.taikei.query.overlap;

import java.util.List;

import io.taikei.query.TierScope;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One page of the elements that overlap the most plans. How many elements overlap any is
 * not counted, as nobody reads the last of them.
 *
 * @param tier the least direct of what is counted
 * @param page the page's number, from 0
 * @param size how many hubs a page holds at most
 * @param hasNext whether there is a page after it
 * @param compared whether counterparts have been looked for, and counted, of all elements
 * of these municipalities; where they have not, there may be more
 * @param hubs the elements, the greatest first
 * @param explanation says why where there is none; else null
 */
public record HubPage(TierScope tier, int page, int size, boolean hasNext, boolean compared, List<Hub> hubs,
		@Nullable Bilingual explanation) {

	public HubPage {
		hubs = List.copyOf(hubs);
	}

}
