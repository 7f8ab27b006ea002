package io.taikei.intake.document;

/**
 * A line or paragraph outside tables.
 *
 * @param text what is written there, with the number or bullet that is printed before it
 * @param address where it stands
 * @param style how it looks, as far as the format tells
 * @param role whether it is text or furniture
 */
public record TextLine(String text, Address address, LineStyle style, Role role) implements Block {

	/** What a line is to its page. */
	public enum Role {

		/** What the page is about. */
		TEXT,

		/** It stands at the edge of page after page. */
		RUNNING,

		PAGE_NUMBER,

		/** Of a page's own frame, such as a web page's menu. */
		NAVIGATION,

		/** Of a form that was read by its labels, which tell nothing of it. */
		UNREAD;

		/** What became of a line that no reading takes. */
		public TextRole leftOut() {
			return switch (this) {
				case TEXT -> TextRole.IGNORED;
				case UNREAD -> TextRole.DOUBTFUL;
				case RUNNING, PAGE_NUMBER, NAVIGATION -> TextRole.FURNITURE;
			};
		}

	}

}
