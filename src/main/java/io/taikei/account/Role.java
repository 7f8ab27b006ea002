package io.taikei.account;

import java.util.Arrays;
import java.util.List;

/** What somebody may do; each role may do what those before it may. */
public enum Role {

	/** Reads, drafts included. */
	READER,

	/** Decides on overlaps, placements and names. */
	REVIEWER,

	/** Loads plans, makes drafts, keeps comparisons. */
	EDITOR,

	/** Adds and removes accounts. */
	ADMIN;

	/** Whether this role may do what another may. */
	public boolean includes(Role other) {
		return compareTo(other) >= 0;
	}

	/** This role and all that it includes. */
	public List<Role> included() {
		return Arrays.stream(values()).filter(this::includes).toList();
	}

}
