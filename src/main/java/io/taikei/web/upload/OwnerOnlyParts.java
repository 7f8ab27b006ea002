package io.taikei.web.upload;

import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.FileUpload;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Reads the parts of a request into files that only their owner can read. */
class OwnerOnlyParts extends StandardServletMultipartResolver {

	private final MultipartProperties settings;

	private final Path folder;

	private final int mostParts;

	OwnerOnlyParts(MultipartProperties settings, Path folder, int mostParts) {
		this.settings = settings;
		this.folder = folder;
		this.mostParts = mostParts;
	}

	@Override
	public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
		return super.resolveMultipart(new RequestOfParts(request, upload()));
	}

	/** With the form's fields too, which are parts as well. */
	@Override
	public void cleanupMultipart(MultipartHttpServletRequest request) {
		RequestOfParts.in(request).deleteParts();
	}

	private FileUpload upload() {
		int threshold = Math.toIntExact(this.settings.getFileSizeThreshold().toBytes());
		FileUpload upload = new FileUpload();
		upload.setFileItemFactory((field, type, isField, name) -> new OwnerOnlyItem(field, type, isField, name,
				threshold, this.folder.toFile()));
		upload.setFileSizeMax(this.settings.getMaxFileSize().toBytes());
		upload.setSizeMax(this.settings.getMaxRequestSize().toBytes());
		upload.setFileCountMax(this.mostParts);
		return upload;
	}

}
