package io.taikei.web.upload;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import io.taikei.secret.OwnerOnlyFile;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItem;

/**
 * A part whose file exists, with its mode, before anything is written into it.
 */
class OwnerOnlyItem extends DiskFileItem {

	OwnerOnlyItem(String field, String type, boolean isField, String name, int threshold, File folder) {
		super(field, type, isField, name, threshold, folder);
	}

	@Override
	protected File getTempFile() {
		File file = super.getTempFile();
		try {
			if (!file.exists()) {
				OwnerOnlyFile.create(file.toPath());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not make a file for what is sent", ex);
		}
		return file;
	}

	/** An empty part is kept in memory, and yet has its file. */
	@Override
	public void delete() {
		super.delete();
		try {
			Files.deleteIfExists(super.getTempFile().toPath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not remove what was sent", ex);
		}
	}

}
