package io.taikei.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the code and the pages ask for the texts of a bundle. */
public final class BundleUse {

	private static final Path CODE = Path.of("src/main/java/io/taikei");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)[}(]");

	private static final Pattern PREFIX_IN_TEMPLATE = Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)' \\+");

	private final String bundle;

	private final long times;

	private final long timesByKey;

	private final Set<String> keys;

	/** Those of texts of which each value of an enum has one. */
	private final Set<String> prefixes;

	private final Set<String> keysOfPages;

	/**
	 * The use of a bundle.
	 * @param bundle its base name
	 * @param type the simple name of the class that gives its texts
	 */
	public BundleUse(String bundle, String type) {
		this.bundle = bundle;
		List<String> code = texts(CODE);
		List<String> pages = texts(TEMPLATES);
		Pattern asked = Pattern.compile("\\b" + type + "\\s*\\.of\\(");
		Pattern key = Pattern.compile(asked + "\\s*\"([^\"]+)\"");
		this.times = matches(asked, code).count();
		this.timesByKey = matches(key, code).count();
		this.keys = found(key, code).filter((text) -> !text.endsWith(".")).collect(Collectors.toSet());
		this.keysOfPages = found(KEY_IN_TEMPLATE, pages).collect(Collectors.toSet());
		this.prefixes = Stream
			.concat(found(Pattern.compile(asked + "\\s*\"([\\w.-]+\\.)\" \\+"), code), found(PREFIX_IN_TEMPLATE, pages))
			.collect(Collectors.toSet());
	}

	/** The texts in one language. */
	public ResourceBundle texts(Locale language) {
		return ResourceBundle.getBundle(this.bundle, language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Whether the code always asks by the key itself, which can be looked for here. */
	public boolean isByKey() {
		return this.times > 0 && this.times == this.timesByKey;
	}

	/** The keys that the code asks for. */
	public Set<String> keys() {
		return this.keys;
	}

	/** Whether the code or a page asks for a text. */
	public boolean asksFor(String text) {
		return this.keys.contains(text) || this.keysOfPages.contains(text)
				|| this.prefixes.stream().anyMatch(text::startsWith);
	}

	/** The patterns of one language that would lose an apostrophe or a brace. */
	public List<String> losing(Locale language) {
		ResourceBundle texts = texts(language);
		return texts.keySet()
			.stream()
			.filter((key) -> texts.getString(key).matches(".*\\{\\d.*"))
			.filter((key) -> losesSomething(
					texts.getString(key).replace("''", "").replaceAll("'[{}]+'|'\\{\\w+}'", "")))
			.toList();
	}

	private static boolean losesSomething(String pattern) {
		return pattern.contains("'") || pattern.matches(".*\\{(?!\\d).*");
	}

	private static Stream<String> found(Pattern pattern, List<String> texts) {
		return matches(pattern, texts).map((found) -> found.group(1));
	}

	private static Stream<MatchResult> matches(Pattern pattern, List<String> texts) {
		return texts.stream().flatMap((text) -> pattern.matcher(text).results());
	}

	private static List<String> texts(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(BundleUse::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
