package io.taikei.fuzz;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes mutants of a file: of its bytes, its lines, its tokens and its structure, up to
 * three at a time. The same random numbers give the same mutants.
 */
final class Mutator {

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}._]+|\\S");

	private static final Pattern VALUE = Pattern.compile("(?<=: |- |,|\\t)[^,\\t\\n{}\\[\\]]+");

	private final RandomGenerator random;

	Mutator(RandomGenerator random) {
		this.random = random;
	}

	byte[] mutant(byte[] file, Charset charset) {
		byte[] mutant = file;
		for (int i = Math.max(1, this.random.nextInt(-1, 4)); i > 0; i--) {
			mutant = (this.random.nextInt(6) == 0) ? bytes(mutant)
					: text(new String(mutant, charset)).getBytes(charset);
		}
		return mutant;
	}

	private byte[] bytes(byte[] file) {
		int at = place(file.length);
		byte[] head = Arrays.copyOf(file, at);
		byte[] tail = Arrays.copyOfRange(file, at, file.length);
		byte noise = (byte) this.random.nextInt(256);
		return switch (this.random.nextInt(4)) {
			case 0 -> join(head, new byte[] { noise }, tail);
			case 1 -> join(head, Arrays.copyOfRange(tail, Math.min(1, tail.length), tail.length));
			case 2 -> join(head, new byte[] { noise }, Arrays.copyOfRange(tail, Math.min(1, tail.length), tail.length));
			default -> head;
		};
	}

	private String text(String text) {
		return switch (this.random.nextInt(4)) {
			case 0 -> lines(text);
			case 1 -> replaced(text, TOKEN);
			case 2 -> replaced(text, VALUE);
			default -> {
				int at = place(text.length());
				yield text.substring(0, at) + nasty() + text.substring(at);
			}
		};
	}

	private String lines(String text) {
		List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
		int at = this.random.nextInt(lines.size());
		int other = this.random.nextInt(lines.size());
		switch (this.random.nextInt(9)) {
			case 0 -> lines.remove(at);
			case 1 -> lines.add(other, lines.get(at));
			case 2 -> Collections.swap(lines, at, other);
			case 3 -> lines.set(at, "  " + lines.get(at));
			case 4 -> lines.set(at, lines.get(at).stripLeading());
			case 5 -> lines.set(at, lines.get(at) + lines.get(other));
			case 6 -> lines.add(at, nasty());
			case 7 -> lines.addAll(at, Collections.nCopies(200, lines.get(at)));
			default -> lines.subList(Math.min(at, other), Math.max(at, other)).clear();
		}
		return String.join("\n", lines);
	}

	private String replaced(String text, Pattern part) {
		List<MatchResult> parts = part.matcher(text).results().toList();
		if (parts.isEmpty()) {
			return text + nasty();
		}
		MatchResult chosen = parts.get(this.random.nextInt(parts.size()));
		String instead = (this.random.nextInt(4) == 0) ? parts.get(this.random.nextInt(parts.size())).group() : nasty();
		return text.substring(0, chosen.start()) + instead + text.substring(chosen.end());
	}

	private String nasty() {
		return NastyTokens.ALL.get(this.random.nextInt(NastyTokens.ALL.size()));
	}

	private int place(int length) {
		return this.random.nextInt(length + 1);
	}

	private static byte[] join(byte[]... parts) {
		byte[] joined = new byte[Arrays.stream(parts).mapToInt((part) -> part.length).sum()];
		int at = 0;
		for (byte[] part : parts) {
			System.arraycopy(part, 0, joined, at, part.length);
			at += part.length;
		}
		return joined;
	}

}
