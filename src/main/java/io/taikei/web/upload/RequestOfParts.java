package io.taikei.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import org.apache.catalina.core.ApplicationPart;
import org.apache.tomcat.util.http.fileupload.FileItem;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

/** A request whose parts are read as we say, the first time that they are asked for. */
class RequestOfParts extends HttpServletRequestWrapper {

	private final FileUpload upload;

	private @Nullable List<FileItem> items;

	RequestOfParts(HttpServletRequest request, FileUpload upload) {
		super(request);
		this.upload = upload;
	}

	/** The request that others wrap. */
	static RequestOfParts in(HttpServletRequest request) {
		return Objects.requireNonNull(WebUtils.getNativeRequest(request, RequestOfParts.class));
	}

	@Override
	public Collection<Part> getParts() throws IOException {
		return items().stream().<Part>map((item) -> new ApplicationPart(item, null)).toList();
	}

	@Override
	public @Nullable Part getPart(String name) throws IOException {
		return getParts().stream().filter((part) -> part.getName().equals(name)).findFirst().orElse(null);
	}

	void deleteParts() {
		if (this.items != null) {
			this.items.forEach(FileItem::delete);
		}
	}

	private List<FileItem> items() throws IOException {
		if (this.items == null) {
			try {
				this.items = this.upload.parseRequest(new ServletRequestContext((HttpServletRequest) getRequest()));
			}
			catch (FileUploadException ex) {
				throw new IOException(ex.getMessage(), ex);
			}
		}
		return this.items;
	}

	/** What the address says, and the form's fields after it. */
	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> values = new LinkedHashMap<>(super.getParameterMap());
		fields().forEach((field) -> values.merge(field.getFieldName(), new String[] { text(field) },
				(before, after) -> Stream.of(before, after).flatMap(Stream::of).toArray(String[]::new)));
		return values;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterValues(name);
		return (values != null) ? values[0] : null;
	}

	private List<FileItem> fields() {
		try {
			return items().stream().filter(FileItem::isFormField).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The parts could not be read", ex);
		}
	}

	private static String text(FileItem field) {
		try {
			return field.getString(StandardCharsets.UTF_8.name());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A field of the form could not be read", ex);
		}
	}

}
