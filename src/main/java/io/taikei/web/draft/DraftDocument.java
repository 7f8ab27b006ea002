package io.taikei.web.draft;

import java.util.Optional;

import io.taikei.drafting.choice.DocumentExtent;
import org.jspecify.annotations.Nullable;

/**
 * A document of a draft.
 *
 * @param number its number in the order in which they are read, from 1
 * @param name its name
 * @param bytes how many it has
 * @param unit what ranges of it count; null where they count nothing, or it is not read
 * @param length how many of these it has
 * @param tables how many tables it has
 */
record DraftDocument(int number, String name, long bytes, DocumentExtent.@Nullable Unit unit, int length, int tables) {

	static DraftDocument of(int number, String name, long bytes, Optional<DocumentExtent> extent) {
		return new DraftDocument(number, name, bytes, extent.map(DocumentExtent::unit).orElse(null),
				extent.map(DocumentExtent::length).orElse(0), extent.map(DocumentExtent::tables).orElse(0));
	}

}
