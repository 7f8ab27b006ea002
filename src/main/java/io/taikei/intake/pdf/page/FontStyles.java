package io.taikei.intake.pdf.page;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Which fonts are bold: they say so, or are named so. */
final class FontStyles {

	private static final int SEMI_BOLD = 600;

	/**
	 * The weights of Japanese fonts from W6 on (Hiragino), and DB, B, EB, H, U
	 * (Morisawa).
	 */
	private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|extra|W[6-9]\\b|-(DB|DeBold|EB|H|U)\\b");

	private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();

	boolean isBold(PDFont font) {
		return this.bold.computeIfAbsent(font, FontStyles::says);
	}

	private static boolean says(PDFont font) {
		PDFontDescriptor descriptor = font.getFontDescriptor();
		String name = Objects.requireNonNullElse(font.getName(), "");
		if (descriptor == null) {
			return BOLD.matcher(name).find();
		}
		return BOLD.matcher(name + " " + descriptor.getFontName()).find() || descriptor.isForceBold()
				|| descriptor.getFontWeight() >= SEMI_BOLD;
	}

}
