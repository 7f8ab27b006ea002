package io.taikei.account;

/** Why a change of the accounts is refused. Nothing was changed. */
public class AccountRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	AccountRefused(Reason reason, String subject) {
		super(reason.text.formatted(subject));
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why, for those who tell it in the reader's language. */
	public enum Reason {

		/** There is no such account. */
		UNKNOWN("There is no account %s."),

		/** The name is that of another account. */
		TAKEN("There is an account %s already."),

		/** The name can't be typed everywhere. */
		NAME("%s can't be a user name: 1 to 64 of a-z, 0-9, dot, hyphen, underscore and @."),

		/** Nobody could add accounts any more. */
		LAST_ADMIN("%s is the last admin."),

		/** The password is too short or too long. */
		PASSWORD("The password of %s needs 10 to 72 bytes."),

		/** The link was used, or is too old. */
		INVITATION("This link is no longer valid%s.");

		private final String text;

		Reason(String text) {
			this.text = text;
		}

	}

}
