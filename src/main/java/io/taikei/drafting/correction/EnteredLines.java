package io.taikei.drafting.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.LineAccount;
import io.taikei.model.LineAccount.Line;
import io.taikei.model.LineAccount.Role;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a loaded plan's files. What somebody entered without a place in them
 * becomes a line of a file of its own, so that nobody takes it for what a document says.
 */
final class EnteredLines {

	/** The file of what was entered by hand. */
	static final String FILE = "手入力";

	private static final Pattern KEY = Pattern.compile("d(\\d{1,6})l(\\d{1,9})");

	private final List<LineAccount> files;

	private final Set<SourceSpan> named = new HashSet<>();

	private final List<Line> entered;

	EnteredLines(List<LineAccount> files) {
		this.files = files;
		this.entered = files.stream()
			.filter((file) -> file.file().equals(FILE))
			.flatMap((file) -> file.lines().stream())
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** Whether there is such a line; none needs to be told. */
	boolean has(@Nullable String place) {
		return place == null || find(place) != null;
	}

	/** The line that names an element. */
	SourceSpan source(AddedElement added, String title, String by) {
		SourceSpan line = (added.place() != null) ? find(added.place()) : null;
		if (line != null) {
			this.named.add(line);
			return line;
		}
		int number = this.entered.isEmpty() ? 1 : this.entered.getLast().number() + 1;
		String text = Stream
			.of(added.level(), Objects.requireNonNullElse(added.code(), ""), title, "（%s）".formatted(by))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		this.entered.add(new Line(number, text, Role.CONTENT));
		return SourceSpan.line(FILE, number);
	}

	private @Nullable SourceSpan find(String place) {
		Matcher key = KEY.matcher(place);
		if (!key.matches()) {
			return null;
		}
		int file = Integer.parseInt(key.group(1));
		int number = Integer.parseInt(key.group(2));
		return (file >= 1 && file <= this.files.size()
				&& this.files.get(file - 1).lines().stream().anyMatch((line) -> line.number() == number))
						? SourceSpan.line(this.files.get(file - 1).file(), number) : null;
	}

	/** A file of which some lines have another role. */
	static LineAccount as(Role role, LineAccount file, Set<SourceSpan> lines) {
		return new LineAccount(file.file(),
				file.lines()
					.stream()
					.map((line) -> lines.contains(SourceSpan.line(file.file(), line.number()))
							? new Line(line.number(), line.text(), role) : line)
					.toList());
	}

	/** All files, with what was named and entered. */
	List<LineAccount> files() {
		List<LineAccount> others = this.files.stream()
			.filter((file) -> !file.file().equals(FILE))
			.map((file) -> as(Role.CONTENT, file, this.named))
			.toList();
		return this.entered.isEmpty() ? others
				: Stream.concat(others.stream(), Stream.of(new LineAccount(FILE, this.entered))).toList();
	}

}
