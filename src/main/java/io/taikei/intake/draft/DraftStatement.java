package io.taikei.intake.draft;

import io.taikei.intake.document.DocumentPlace;

/**
 * What a document states about an element.
 *
 * @param kind what it is about
 * @param heading the words of the column's header or the heading above it; empty where
 * there is none
 * @param text the text as it stands
 * @param place where it stands
 */
public record DraftStatement(Kind kind, String heading, String text, DocumentPlace place) {

	/** What statements are about. */
	public enum Kind {

		/** 現状. */
		SITUATION,

		/** 課題. */
		CHALLENGES,

		/** 概要, 内容, 方針 and the like. */
		DESCRIPTION

	}

}
