package io.taikei.benchmark;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Codes of elements as outlines are compared: without words of levels and brackets. */
final class OutlineCode {

	private static final Pattern DASH = Pattern.compile("[‐‑‒–—―ー−－]");

	private static final Pattern WORD = Pattern.compile("基本目標|政策|施策|目標|大綱|柱|第|[章節編款]$");

	private static final Pattern END = Pattern.compile("^[.．、]+|[.．、]+$");

	private OutlineCode() {
	}

	static String key(@Nullable String code) {
		String dashed = DASH.matcher(OutlineElement.key(code)).replaceAll("-");
		String bare = WORD.matcher(END.matcher(dashed).replaceAll("")).replaceAll("");
		return bare.replaceAll("[()（）〔〕-]+", "-").replaceAll("^-|-$", "");
	}

	/** Whether one is the other, perhaps without the part that its parent has. */
	static boolean same(String right, String read) {
		return !read.isEmpty() && (right.equals(read) || read.endsWith("-" + right) || right.endsWith("-" + read)
				|| read.endsWith("." + right));
	}

}
