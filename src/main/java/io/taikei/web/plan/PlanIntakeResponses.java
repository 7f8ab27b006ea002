package io.taikei.web.plan;

import java.net.URI;
import java.util.List;

import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.ProblemReport;
import io.taikei.neo4j.DatabaseAvailability;
import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.ApiProblems;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the API answers on a plan, whichever way it was brought. */
@Component
public class PlanIntakeResponses {

	private static final int MOST_PROBLEMS = 1000;

	private final ObjectProvider<DatabaseAvailability> database;

	PlanIntakeResponses(ObjectProvider<DatabaseAvailability> database) {
		this.database = database;
	}

	/** The answer, unless the database is not there, which is told as everywhere. */
	public ResponseEntity<?> of(PlanIntakeResult result) {
		return answer(requireDatabase(result));
	}

	/** Who names it without a value means it: the other way, a plan would be loaded. */
	public static boolean isDry(@Nullable String dryRun) {
		return switch (dryRun) {
			case null -> false;
			case "", "true" -> true;
			case "false" -> false;
			default -> throw ApiProblem.unknownValue("dryRun", dryRun, ApiProblems.TRUE_OR_FALSE);
		};
	}

	static ResponseEntity<?> answer(PlanIntakeResult result) {
		return switch (result) {
			case PlanIntakeResult.Refused refused -> ResponseEntity.unprocessableContent()
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem(refused));
			case PlanIntakeResult.Failed failed -> ResponseEntity.internalServerError()
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem(failed));
			case PlanIntakeResult.Loaded loaded ->
				ResponseEntity.created(URI.create(PlanDetails.address(loaded.plan()))).body(loaded);
			case PlanIntakeResult.Compared compared -> ResponseEntity.ok(compared);
			case PlanIntakeResult.Stored stored -> ResponseEntity.ok(stored);
			case PlanIntakeResult.Forgotten forgotten -> ResponseEntity.ok(forgotten);
		};
	}

	private PlanIntakeResult requireDatabase(PlanIntakeResult result) {
		if (result instanceof PlanIntakeResult.Failed failed && failed.isOfDatabase()
				&& this.database.getObject().explain(failed.cause()).isPresent()) {
			throw failed.cause();
		}
		return result;
	}

	private static ProblemDetail problem(PlanIntakeResult.Refused refused) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, "The plan has problems", AnswerText.of("plan-has-problems"),
				refused.plan(), refused.problems());
	}

	private static ProblemDetail problem(PlanIntakeResult.Failed failed) {
		return failed.isOfDatabase()
				? problem(HttpStatus.INTERNAL_SERVER_ERROR, "The database failed on the plan",
						AnswerText.of("plan-refused-by-database"), failed.plan(), failed.problems())
				: problem(HttpStatus.INTERNAL_SERVER_ERROR, "Taikei failed on the plan", AnswerText.of("plan-failed"),
						failed.plan(), failed.problems());
	}

	private static ProblemDetail problem(HttpStatus status, String title, Bilingual detail, String plan,
			List<ProblemReport> problems) {
		ProblemDetail body = ApiProblem.body(status, title, detail);
		body.setProperty("plan", plan);
		body.setProperty("problems", problems.stream().limit(MOST_PROBLEMS).toList());
		body.setProperty("furtherProblems", Math.max(0, problems.size() - MOST_PROBLEMS));
		return body;
	}

}
