package io.taikei.query;

import java.util.List;

/**
 * Which part of a long list to answer.
 *
 * @param page the page's number, from 0
 * @param size how many a page holds, from 1
 */
public record Paging(int page, int size) {

	public Paging {
		if (page < 0 || size < 1) {
			throw new IllegalArgumentException("No such page: %d of size %d".formatted(page, size));
		}
	}

	/** The first so many. */
	public static Paging first(int size) {
		return new Paging(0, size);
	}

	/** All there are. */
	public static Paging whole() {
		return first(Integer.MAX_VALUE);
	}

	/** How many stand before the page. */
	public long skip() {
		return (long) this.page * this.size;
	}

	/** What a list has on the page. */
	public <T> List<T> in(List<T> all) {
		return all.stream().skip(skip()).limit(this.size).toList();
	}

	/** The page of a list that has so many in all. */
	public PageOf of(long total) {
		return new PageOf(this.page, this.size, total);
	}

}
