package io.taikei.library.result;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A step of loading many plans, when it is done.
 *
 * @param subject what it was about, in a few words
 * @param result what became of it
 */
public record IntakeStep(String subject, PlanIntakeResult result) {

	/**
	 * Does a step; whatever fails is its result.
	 * @param plan the folder or file that it is about
	 */
	public static IntakeStep of(String subject, Path plan, Supplier<? extends PlanIntakeResult> work) {
		return new IntakeStep(subject, FaultGuard.result(plan, work));
	}

}
