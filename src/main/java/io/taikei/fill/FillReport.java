package io.taikei.fill;

import java.nio.file.Path;

/**
 * What a fill consists of.
 *
 * @param plans how many plans there are
 * @param elements how many elements they have
 * @param overlaps how many overlaps were found
 * @param nodes how many nodes are imported
 * @param relationships how many relationships
 * @param folder the folder with all files
 * @param arguments the file with the arguments of the import
 */
public record FillReport(long plans, long elements, long overlaps, long nodes, long relationships, Path folder,
		Path arguments) {
}
