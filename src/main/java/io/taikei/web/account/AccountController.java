package io.taikei.web.account;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.account.AccountRefused;
import io.taikei.account.Accounts;
import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.openapi.Writing;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** All accounts, for admins. What is changed holds at once. */
@ApiController("/api/v1/accounts")
@Tag(name = "Accounts")
@Writing
class AccountController {

	private static final String EXAMPLE = "tanaka";

	private final Accounts accounts;

	AccountController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	@Operation(summary = "All accounts", description = "By their user names, without secrets.")
	List<AccountEntry> listAccounts() {
		return this.accounts.all().stream().map(AccountEntry::of).toList();
	}

	@PostMapping
	@Operation(summary = "Add an account",
			description = "The answer has the link by which the person sets a password, which is not told again.")
	ResponseEntity<InvitedAccount> keepAccount(@Valid @RequestBody SentAccount sent) {
		String userName = sent.userName().strip();
		this.accounts.add(userName, Objects.requireNonNullElse(sent.displayName(), ""), sent.role());
		return ResponseEntity.created(URI.create("/api/v1/accounts/" + userName)).body(invited(userName));
	}

	@PutMapping("/{userName}/role")
	@Operation(summary = "Give an account another role", description = "Its sessions end.")
	AccountEntry keepAccountRole(@Parameter(example = EXAMPLE) @PathVariable String userName,
			@Valid @RequestBody SentRole sent) {
		this.accounts.changeRole(userName, sent.role());
		return account(userName);
	}

	@PutMapping("/{userName}/lock")
	@Operation(summary = "Lock an account",
			description = "Neither its password nor its tokens nor its link let anybody in until it is unlocked, and its "
					+ "sessions end.")
	AccountEntry keepAccountLock(@Parameter(example = EXAMPLE) @PathVariable String userName) {
		this.accounts.lock(userName, true);
		return account(userName);
	}

	@DeleteMapping("/{userName}/lock")
	@Operation(summary = "Unlock an account", description = "Its password and its tokens are those of before.")
	AccountEntry dropAccountLock(@Parameter(example = EXAMPLE) @PathVariable String userName) {
		this.accounts.lock(userName, false);
		return account(userName);
	}

	@PostMapping("/{userName}/invitation")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Make a link by which a person sets a password, once",
			description = "It is valid for seven days and is not told again. A link of before is no longer valid.")
	InvitedAccount keepAccountInvitation(@Parameter(example = EXAMPLE) @PathVariable String userName) {
		return invited(userName);
	}

	@DeleteMapping("/{userName}/tokens/{id}")
	@Operation(summary = "Revoke a token of an account", description = "Whatever it is used for stops working at once.")
	AccountEntry dropAccountToken(@Parameter(example = EXAMPLE) @PathVariable String userName,
			@Parameter(description = "The token's id", example = "k3J9vQ0a-XbT") @PathVariable String id) {
		this.accounts.revokeToken(userName, id);
		return account(userName);
	}

	@DeleteMapping("/{userName}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove an account with its tokens", description = "What the person decided stays.")
	void dropAccount(@Parameter(example = EXAMPLE) @PathVariable String userName) {
		this.accounts.remove(userName);
	}

	private InvitedAccount invited(String userName) {
		String secret = this.accounts.invite(userName);
		return new InvitedAccount(account(userName), InvitationLink.of(secret));
	}

	private AccountEntry account(String userName) {
		return AccountEntry.of(this.accounts.require(userName));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refuse(AccountRefused ex) {
		HttpStatus status = switch (ex.reason()) {
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case TAKEN, LAST_ADMIN -> HttpStatus.CONFLICT;
			case NAME, PASSWORD, INVITATION -> HttpStatus.BAD_REQUEST;
		};
		return ResponseEntity.status(status)
			.body(ApiProblem.body(status, "The account is not changed",
					AnswerText.of("account.refused." + ex.reason())));
	}

}
