package io.taikei.web.page.question;

import java.util.Optional;
import java.util.Set;

import io.taikei.export.AnswerFile;

/**
 * A question with a page of its own. Its name stands in the address, in that of its
 * template and in the keys of its texts.
 */
interface QuestionWithPage {

	String name();

	/** What a visitor may choose. */
	Set<Filter> filters();

	/**
	 * Answers.
	 * @param page which page of the answer, from 0
	 */
	Answered answer(Asked asked, Scope scope, int page);

	/**
	 * The answer to hand in; empty where what it is about is not chosen or not loaded.
	 */
	Optional<AnswerFile> file(Asked asked, Scope scope);

}
