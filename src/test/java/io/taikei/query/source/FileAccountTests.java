package io.taikei.query.source;

import java.util.List;

import io.taikei.model.LineAccount.Role;
import io.taikei.query.source.FileAccount.Run;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class FileAccountTests {

	@Test
	void joinsLinesInARowAndLeavesBlankOnesOut() {
		FileAccount account = FileAccount.of("plan.txt",
				List.of("HEADING", "CONTENT", "CONTENT", "", "CONTENT", "FURNITURE"));

		assertThat(account.lines()).isEqualTo(6);
		assertThat(account.roles()).containsExactly(entry(Role.CONTENT, 3L), entry(Role.HEADING, 1L),
				entry(Role.FURNITURE, 1L));
		assertThat(account.runs()).containsExactly(new Run(Role.HEADING, 1, 1), new Run(Role.CONTENT, 2, 3),
				new Run(Role.CONTENT, 5, 5), new Run(Role.FURNITURE, 6, 6));
	}

	@Test
	void takesAFileWithoutLines() {
		assertThat(FileAccount.of("empty.txt", List.of()).runs()).isEmpty();
	}

}
