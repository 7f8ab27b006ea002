package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextRole;

/** The lines of documents as pages of fragments, and what becomes of each line. */
final class TornLines {

	private final TornGrammar grammar;

	private final List<DocumentFlow> documents;

	private final List<List<Fragment>> pages = new ArrayList<>();

	private final Map<DocumentPlace, TextRole> roles = new HashMap<>();

	private final List<DocumentPlace> outside = new ArrayList<>();

	TornLines(List<DocumentFlow> documents, TornGrammar grammar) {
		this.documents = documents;
		this.grammar = grammar;
		documents.forEach(this::cut);
	}

	/** What stands on each page of the table. */
	List<List<Fragment>> pages() {
		return this.pages;
	}

	/** The lines above the table. */
	List<DocumentPlace> outside() {
		return this.outside;
	}

	/** What becomes of a line; the more telling where its fragments differ. */
	void set(DocumentPlace place, TextRole role) {
		this.roles.merge(place, role, (one, other) -> (one == TextRole.DOUBTFUL || other == TextRole.DOUBTFUL)
				? TextRole.DOUBTFUL : (one.compareTo(other) < 0) ? one : other);
	}

	private void cut(DocumentFlow document) {
		LineCutter cutter = new LineCutter(this.grammar.levels());
		List<TextLine> lines = document.lines().toList();
		Set<Integer> tops = cutter.tops(lines, this.grammar);
		List<Fragment> page = new ArrayList<>();
		boolean begun = false;
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			DocumentPlace place = new DocumentPlace(document.file(), line.address());
			List<Fragment> fragments = new ArrayList<>(cutter.cut(place, line, i, this.grammar, tops));
			boolean opens = !this.grammar.headers().isEmpty()
					&& fragments.stream().anyMatch((one) -> one.text().equals(this.grammar.headers().getFirst()));
			if (opens && page.stream().anyMatch(Fragment::isCode)) {
				this.pages.add(page);
				page = new ArrayList<>();
			}
			boolean headed = fragments.removeIf((one) -> this.grammar.headers().contains(one.text()));
			begun |= headed || fragments.stream().anyMatch(Fragment::isCode);
			if (headed) {
				set(place, TextRole.HEADER);
			}
			else if (line.role() != TextLine.Role.TEXT) {
				set(place, line.role().leftOut());
				continue;
			}
			if (begun) {
				page.addAll(fragments);
			}
			else {
				set(place, TextRole.IGNORED);
				this.outside.add(place);
			}
		}
		this.pages.add(page);
	}

	List<AccountedText> account() {
		List<AccountedText> account = new ArrayList<>();
		for (DocumentFlow document : this.documents) {
			for (Block block : document.blocks()) {
				switch (block) {
					case TextLine line when line.text().isBlank() -> {
					}
					case TextLine line -> add(account, new DocumentPlace(document.file(), line.address()), line.text());
					case SourceTable table -> AccountedText.leftOut(table.grid()).forEach(account::add);
				}
			}
		}
		return account;
	}

	private void add(List<AccountedText> account, DocumentPlace place, String text) {
		account.add(new AccountedText(place, text, this.roles.getOrDefault(place, TextRole.DOUBTFUL)));
	}

}
