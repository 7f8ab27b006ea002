package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.table.structure.Naming;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class NumberOrderTests {

	private final List<Node> nodes = new ArrayList<>();

	@Test
	void findsNothingWhereAllAreCountedBelowTheirParents() {
		children("緑のまち", "1-1", "1-2", "1-3");
		children("歩くまち", "2-1", "2-2");
		children("学ぶまち", "3-1", "3-2");

		assertThat(doubts()).isEmpty();
	}

	@Test
	void tellsChildrenThatAreNotCountedFromOneAmongOthersThatAre() {
		children("緑のまち", "1", "2", "3");
		children("歩くまち", "1", "2");
		children("学ぶまち", "1", "2");
		List<Node> wrong = children("集うまち", "2", "1");

		assertThat(doubts()).singleElement()
			.matches((doubt) -> doubt.kind() == Kind.NUMBERS_OUT_OF_ORDER)
			.extracting(Doubt::places, InstanceOfAssertFactories.list(DocumentPlace.class))
			.containsExactlyElementsOf(placesOf(wrong));
	}

	@Test
	void tellsNoOrderWhereNumbersGoOnBelowAllParents() {
		children("緑のまち", "1", "2", "3");
		children("歩くまち", "4", "5");
		children("学ぶまち", "6", "7");
		children("集うまち", "8", "9");

		assertThat(doubts()).isEmpty();
	}

	@Test
	void tellsNeighboursWhoseCodesNameDifferentParents() {
		children("緑のまち", "1-1", "1-2");
		List<Node> wrong = children("歩くまち", "2-1", "2-2", "3-1");

		assertThat(doubts()).singleElement()
			.matches((doubt) -> doubt.kind() == Kind.CODES_OF_OTHER_PARENTS)
			.extracting(Doubt::places, InstanceOfAssertFactories.list(DocumentPlace.class))
			.containsExactlyElementsOf(placesOf(wrong));
	}

	@Test
	void tellsCodesOfParentsWhereNoneIsRead() {
		children("緑のまち", "1-1", "1-2");
		Node orphan = node(null, "2-1");

		assertThat(doubts()).filteredOn((doubt) -> doubt.kind() == Kind.CODES_OF_OTHER_PARENTS)
			.singleElement()
			.extracting(Doubt::places, InstanceOfAssertFactories.list(DocumentPlace.class))
			.containsExactlyElementsOf(orphan.places());
	}

	@Test
	void tellsNoParentsAboveTheHighestLevel() {
		node(null, "1-1");
		node(null, "2-1");

		assertThat(doubts()).isEmpty();
	}

	@Test
	void tellsElementsWithoutCodesAmongOthersWithCodesAndMakesThemDoubtful() {
		children("緑のまち", "1-1", "1-2", "1-3", "1-4");
		Node without = children("歩くまち", "2-1", "").getLast();

		assertThat(doubts()).singleElement()
			.matches((doubt) -> doubt.kind() == Kind.CODE_MISSING)
			.extracting(Doubt::places, InstanceOfAssertFactories.list(DocumentPlace.class))
			.containsExactlyElementsOf(without.places());
		assertThat(this.nodes).filteredOn((node) -> node.element(null).confidence() < 1).containsExactly(without);
	}

	@Test
	void findsNoCodeMissingWhereManyHaveNone() {
		children("緑のまち", "1-1", "1-2", "1-3");
		children("歩くまち", "", "");

		assertThat(doubts()).isEmpty();
		assertThat(this.nodes).allMatch((node) -> node.element(null).confidence() == 1);
	}

	private List<Doubt> doubts() {
		return new NumberOrder(CodeGrammar.GENERAL, this.nodes, "施策").doubts();
	}

	private List<Node> children(String parent, String... codes) {
		Node above = new Node(0, null);
		above.named(new Naming("", parent, List.of()), List.of());
		return List.of(codes).stream().map((code) -> node(above, code)).toList();
	}

	private Node node(@Nullable Node parent, String code) {
		int row = this.nodes.size() + 1;
		Node node = new Node(1, parent);
		node.named(new Naming(code, "施策" + row, List.of()),
				List.of(new DocumentPlace("plan.xlsx", new Address.OfSheet("一覧", row, 1))));
		this.nodes.add(node);
		return node;
	}

	private static List<DocumentPlace> placesOf(List<Node> nodes) {
		return nodes.stream().flatMap((node) -> node.places().stream()).toList();
	}

}
