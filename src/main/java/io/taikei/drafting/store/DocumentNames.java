package io.taikei.drafting.store;

import java.util.regex.Pattern;

import io.taikei.model.CanonicalText;

/** Names of documents as a plan file can have them. */
public final class DocumentNames {

	private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cntrl}:*?\"<>|]|^\\.+|[. ]+$");

	private static final int LONGEST = 60;

	private DocumentNames() {
	}

	/** Without a path, and not too long; its ending stays. */
	public static String usable(String sent) {
		String name = CanonicalText.of(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
		String clean = UNUSABLE.matcher(name.strip()).replaceAll("_");
		int dot = clean.lastIndexOf('.');
		String ending = (dot > 0 && clean.length() - dot < 8) ? clean.substring(dot) : "";
		String stem = clean.substring(0, clean.length() - ending.length());
		int end = Math.min(stem.length(), LONGEST);
		boolean torn = end < stem.length() && Character.isLowSurrogate(stem.charAt(end));
		return stem.isEmpty() ? "_" + ending : stem.substring(0, torn ? end - 1 : end) + ending;
	}

}
