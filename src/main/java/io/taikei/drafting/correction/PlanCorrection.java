package io.taikei.drafting.correction;

import io.taikei.model.AccountedPlan;

/**
 * What a person wants of a loaded plan.
 *
 * @param before the plan as it was loaded when the draft was made
 * @param after the plan as it shall be
 */
public record PlanCorrection(AccountedPlan before, AccountedPlan after) {

}
