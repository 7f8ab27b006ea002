package io.taikei.query;

/**
 * Which part of a long list an answer holds.
 *
 * @param page the page's number, from 0
 * @param size how many a page holds at most
 * @param total how many there are in all
 */
public record PageOf(int page, int size, long total) {

	public boolean hasNext() {
		return (this.page + 1L) * this.size < this.total;
	}

	public boolean hasPrevious() {
		return this.page > 0;
	}

	/** The place of the page's first in the whole list, from 1. */
	public long first() {
		return (long) this.page * this.size + 1;
	}

	/** The place of the page's last in the whole list. */
	public long last() {
		return Math.min((this.page + 1L) * this.size, this.total);
	}

}
