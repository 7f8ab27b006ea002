package io.taikei.cli;

import java.util.List;

/** What validation says of a plan or of mapping sets. */
sealed interface Checked extends CommandAnswer permits CheckedPlan, CheckedMappings {

	/** Whether it may be loaded. */
	boolean valid();

	/** All that is wrong, in the order of the source. */
	List<Finding> problems();

}
