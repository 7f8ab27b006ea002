package io.taikei.model;

import java.util.List;
import java.util.Map;

import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LevelNamesTests {

	private final LevelNames names = new LevelNames(
			Map.of(Kind.FUTURE_VISION, List.of("基本目標"), Kind.GOAL, List.of("政策", "基本施策"), Kind.POLICY, List.of("施策")));

	@Test
	void areThePlansOwn() {
		assertThat(this.names.in(Kind.FUTURE_VISION)).isEqualTo("基本目標");
		assertThat(this.names.differs(Kind.FUTURE_VISION)).isTrue();
	}

	@Test
	void joinSeveralLevelsOfAKind() {
		assertThat(this.names.in(Kind.GOAL)).isEqualTo("政策・基本施策");
	}

	@Test
	void differNotWhereThePlanSpeaksAsWeDo() {
		assertThat(this.names.in(Kind.POLICY)).isEqualTo("施策");
		assertThat(this.names.differs(Kind.POLICY)).isFalse();
		assertThat(this.names.isOwn(Kind.POLICY)).isTrue();
	}

	@Test
	void areTheCommonWordsWhereThePlanHasNoSuchLevel() {
		assertThat(this.names.in(Kind.INITIATIVE)).isEqualTo("取組");
		assertThat(this.names.isOwn(Kind.INITIATIVE)).isFalse();
		assertThat(this.names.differs(Kind.INITIATIVE)).isFalse();
	}

}
