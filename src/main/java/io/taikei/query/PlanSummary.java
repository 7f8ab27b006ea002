package io.taikei.query;

import io.taikei.model.Plan;

/**
 * The plan that an answer is taken from.
 *
 * @param id the plan's id, such as {@code 132292-3}
 * @param title the plan's title
 * @param edition the edition's number or name
 * @param status draft or adopted
 * @param municipality who adopts it
 */
public record PlanSummary(String id, String title, String edition, Plan.Status status, Town municipality) {

	/**
	 * A municipality by its code and name.
	 *
	 * @param code the local government code, six digits
	 * @param name the name in Japanese
	 */
	public record Town(String code, String name) {
	}

}
