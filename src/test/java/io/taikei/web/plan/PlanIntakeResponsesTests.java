package io.taikei.web.plan;

import java.nio.file.Path;
import java.util.List;

import io.taikei.library.result.PlanIntakeResult;
import io.taikei.source.ReadingFailed;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class PlanIntakeResponsesTests {

	@Test
	void tellsOfAFaultOfTheProgramWhatToDo() {
		ResponseEntity<?> answer = PlanIntakeResponses.answer(new PlanIntakeResult.Failed("", List.of(),
				new ReadingFailed.ProgramFaulty(Path.of("plan.yaml"), new IllegalStateException())));

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody()).isInstanceOfSatisfying(ProblemDetail.class, (problem) -> {
			assertThat(problem.getDetail()).contains("Nothing was changed", "report it");
			assertThat(String.valueOf(problem.getProperties())).contains("不具合", "報告");
		});
	}

}
