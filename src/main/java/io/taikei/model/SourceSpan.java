package io.taikei.model;

/**
 * Lines of a source document.
 *
 * @param file the file's name inside the plan's folder
 * @param firstLine the first line, counted from 1
 * @param lastLine the last line, at least {@code firstLine}
 */
public record SourceSpan(String file, int firstLine, int lastLine) {

	public SourceSpan {
		if (firstLine < 1 || lastLine < firstLine) {
			throw new IllegalArgumentException("Not a span of lines: %d to %d".formatted(firstLine, lastLine));
		}
	}

	public static SourceSpan line(String file, int line) {
		return new SourceSpan(file, line, line);
	}

	/** The lines alone: {@code 3-5} or {@code 3}. */
	public String lines() {
		return (this.firstLine == this.lastLine) ? String.valueOf(this.firstLine)
				: this.firstLine + "-" + this.lastLine;
	}

	@Override
	public String toString() {
		return this.file + ":" + lines();
	}

}
