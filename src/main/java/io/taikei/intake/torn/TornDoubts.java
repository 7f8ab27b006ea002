package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.DocumentPlace;

/** Gathers what a person should look at in a torn table. */
final class TornDoubts {

	private final List<NamedCode> joined = new ArrayList<>();

	private final List<NamedCode> unnamed = new ArrayList<>();

	private final List<Fragment> texts = new ArrayList<>();

	private final List<Fragment> others = new ArrayList<>();

	void code(NamedCode code) {
		if (!code.isNamed()) {
			this.unnamed.add(code);
		}
		else if (code.confidence() < 1) {
			this.joined.add(code);
		}
	}

	void withoutCode(Fragment text) {
		this.texts.add(text);
	}

	void ofOtherColumn(Fragment text) {
		this.others.add(text);
	}

	List<Doubt> told(List<DocumentPlace> outside) {
		List<Doubt> doubts = new ArrayList<>(List.of(Doubt.of(Kind.TORN_TABLE, List.of())));
		if (!this.unnamed.isEmpty()) {
			doubts.add(Doubt.of(Kind.CODES_WITHOUT_NAME, places(this.unnamed), this.unnamed.size()));
		}
		if (!this.texts.isEmpty()) {
			doubts.add(Doubt.of(Kind.NAMES_WITHOUT_CODE, this.texts.stream().map(Fragment::place).toList(),
					this.texts.size()));
		}
		if (!this.joined.isEmpty()) {
			doubts.add(Doubt.of(Kind.NAMES_JOINED, places(this.joined), this.joined.size()));
		}
		if (!this.others.isEmpty()) {
			doubts.add(Doubt.of(Kind.OTHER_COLUMNS, this.others.stream().map(Fragment::place).toList(),
					this.others.size()));
		}
		if (!outside.isEmpty()) {
			doubts.add(Doubt.of(Kind.OUTSIDE_TREE, outside, outside.size()));
		}
		return doubts;
	}

	private static List<DocumentPlace> places(List<NamedCode> codes) {
		return codes.stream().flatMap((code) -> code.places().stream()).toList();
	}

}
