package io.taikei.query.overlap;

import java.util.List;

/**
 * One page of the elements that overlap the most plans. How many elements overlap any is
 * not counted, as nobody reads the last of them.
 *
 * @param page the page's number, from 0
 * @param size how many hubs a page holds at most
 * @param hasNext whether there is a page after it
 * @param hubs the elements, the greatest first
 */
public record HubPage(int page, int size, boolean hasNext, List<Hub> hubs) {

	public HubPage {
		hubs = List.copyOf(hubs);
	}

}
