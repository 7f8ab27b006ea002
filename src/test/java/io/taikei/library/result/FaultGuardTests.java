package io.taikei.library.result;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultGuardTests {

	private static final Path PLAN = Path.of("seeds", "minamo");

	@Test
	void givesWhatTheWorkGives() {
		assertThat(FaultGuard.over(PLAN, () -> List.of(1))).containsExactly(1);
	}

	@Test
	void makesOfWhatNobodyExpectedAFailureOfThePlan() {
		assertThatExceptionOfType(ReadingFailed.ProgramFaulty.class).isThrownBy(() -> FaultGuard.over(PLAN, () -> {
			throw new IllegalStateException("no such state");
		}))
			.withMessageContainingAll(PLAN.toString(), "a fault of the program and not of the plan", "report it")
			.withCauseInstanceOf(IllegalStateException.class);
	}

	@Test
	void makesOfAUsedUpStackAFailureOfThePlan() {
		assertThatExceptionOfType(ReadingFailed.ProgramFaulty.class)
			.isThrownBy(() -> FaultGuard.over(PLAN, () -> deeper(0)));
	}

	@ParameterizedTest
	@MethodSource("expected")
	void leavesWhatIsToldOtherwise(RuntimeException failure) {
		assertThatThrownBy(() -> FaultGuard.over(PLAN, () -> {
			throw failure;
		})).isSameAs(failure);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void makesOfEveryFailureAResult(Throwable failure, String rule) {
		PlanIntakeResult result = FaultGuard.result(PLAN, () -> {
			throw rethrown(failure);
		});

		assertThat(result).isInstanceOfSatisfying(PlanIntakeResult.Failed.class, (failed) -> {
			assertThat(failed.isOfDatabase()).isEqualTo(rule.equals("database-failure"));
			assertThat(failed.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.rule()).isEqualTo(rule);
				assertThat(problem.file()).isEqualTo(PLAN.toString());
			});
		});
	}

	static Stream<Arguments> failures() {
		return Stream.of(Arguments.of(new IllegalStateException(), "program-fault"),
				Arguments.of(new NoClassDefFoundError(), "program-fault"),
				Arguments.of(new DataAccessResourceFailureException("gone"), "database-failure"),
				Arguments.of(new TransactionSystemException("gone"), "database-failure"),
				Arguments.of(new ServiceUnavailableException("gone"), "database-failure"));
	}

	private static RuntimeException rethrown(Throwable failure) {
		if (failure instanceof Error error) {
			throw error;
		}
		return (RuntimeException) failure;
	}

	static Stream<RuntimeException> expected() {
		return Stream.of(new ReadingFailed.ProgramFaulty(PLAN, new IllegalStateException()),
				new DataAccessResourceFailureException("gone"), new ServiceUnavailableException("gone"));
	}

	@SuppressWarnings("InfiniteRecursion")
	private static int deeper(int depth) {
		return deeper(depth + 1) + 1;
	}

}
