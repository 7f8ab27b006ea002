package io.taikei.intake.pdf;

import java.util.List;

/**
 * What is wrong with a PDF, or has to be known of it, and what to do.
 *
 * @param pages the pages that it is about, from 1; empty if it is the whole file
 */
public record PdfNotice(Kind kind, List<Integer> pages, String messageJa, String messageEn) {

	public PdfNotice {
		pages = List.copyOf(pages);
	}

	static PdfNotice of(Kind kind, List<Integer> pages) {
		String named = PageNumbers.text(pages);
		return new PdfNotice(kind, pages, kind.ja.formatted(named), kind.en.formatted(named));
	}

	/** Kinds of notices. Nothing is read of a file or page that is unreadable. */
	public enum Kind {

		ENCRYPTED("このPDFは開くのにパスワードが必要なため、読めません。パスワードを外して保存したPDFか、元のExcel・Wordファイルをお使いください。",
				"This PDF can't be read, as it asks for a password. Save it without one, or bring the Excel or Word file."),

		BROKEN("このファイルはPDFとして読めません。壊れているか、PDFではありません。もう一度ダウンロードするか、元のファイルをお使いください。",
				"This file can't be read as a PDF: it is damaged or something else. Download it again, or bring the original file."),

		BROKEN_PAGE("%sページは壊れていて読めませんでした。ほかのページは読みました。PDFを作り直すか、そのページの内容を手で補ってください。",
				"Page %s is damaged and was not read; the other pages were. Make the PDF anew, or add by hand what stands there."),

		WITHOUT_TEXT("%sページには文字の情報がありません（紙をスキャンした画像と思われます）。OCRで文字を付けたPDFか、元のExcel・Wordファイルをお使いください。",
				"Page %s has no text; it seems to be a scanned picture. Bring a PDF with text added by OCR, or the Excel or Word file."),

		OUTLINED("%sページの文字は図形に変換（アウトライン化）されていて読めません。アウトライン化する前のPDFか、元のファイルをお使いください。",
				"The text of page %s was turned into shapes and can't be read. Bring the PDF from before that, or the original file."),

		GARBLED("%sページは文字化けしているようです（フォントに正しい文字の対応表がありません）。PDFをフォント埋め込みで作り直すか、元のExcel・Wordファイルをお使いください。",
				"The text of page %s seems garbled: its font does not say which characters it has. Make the PDF anew with embedded fonts, or bring the Excel or Word file."),

		RECOGNISED("%sページの文字は、画像からOCRで読み取られたものです。誤りがないか確かめてください。",
				"The text of page %s was recognised in a picture (OCR). Check it for errors."),

		MANY_PAGES("このPDFは300ページを超えるため、時間がかかります。計画の体系が載ったページだけのPDFにすると速く読めます。",
				"This PDF has more than 300 pages, so it takes longer. A PDF of only the pages with the plan's tree is read faster.");

		private final String ja;

		private final String en;

		Kind(String ja, String en) {
			this.ja = ja;
			this.en = en;
		}

		/** Whether nothing could be read of the file. */
		public boolean isOfWholeFile() {
			return this == ENCRYPTED || this == BROKEN;
		}

	}

}
