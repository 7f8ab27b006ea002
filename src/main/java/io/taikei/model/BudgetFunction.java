package io.taikei.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The functions by which every municipality accounts for its spending (目的別歳出), in the
 * order of the settlement of accounts.
 */
public enum BudgetFunction {

	COUNCIL("議会費"), GENERAL_AFFAIRS("総務費"), WELFARE("民生費"), SANITATION("衛生費"), LABOUR("労働費"),
	AGRICULTURE_FORESTRY_AND_FISHERIES("農林水産業費"), COMMERCE("商工費"), PUBLIC_WORKS("土木費"), FIRE_SERVICE("消防費"),
	EDUCATION("教育費"), DISASTER_RECOVERY("災害復旧費"), DEBT_SERVICE("公債費"), OTHER("諸支出金");

	private final String label;

	BudgetFunction(String label) {
		this.label = label;
	}

	/** The name in the settlement of accounts, such as 民生費. */
	public String label() {
		return this.label;
	}

	public static Optional<BudgetFunction> ofLabel(String label) {
		return Arrays.stream(values()).filter((function) -> function.label.equals(label)).findFirst();
	}

}
