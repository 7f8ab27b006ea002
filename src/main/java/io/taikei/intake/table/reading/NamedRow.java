package io.taikei.intake.table.reading;

import java.util.List;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.table.structure.Naming;
import io.taikei.intake.table.structure.Titles;
import org.jspecify.annotations.Nullable;

/**
 * A row that names an element of a level.
 *
 * @param parent the element above it; null at the top
 * @param places where the naming stands
 */
record NamedRow(GridRow row, @Nullable Node parent, Naming naming, List<DocumentPlace> places, CodeGrammar grammar) {

	NamedRow below(@Nullable Node other) {
		return new NamedRow(this.row, other, this.naming, this.places, this.grammar);
	}

	ElementKey codeKey() {
		String code = this.naming.code();
		return new ElementKey(this.parent, this.grammar.code(code).map(Code::key).orElseGet(() -> Titles.key(code)));
	}

	ElementKey titleKey() {
		return new ElementKey(this.parent, "\n" + Titles.key(this.naming.title()));
	}

}
