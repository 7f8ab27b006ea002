package io.taikei.web.http;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What a request accepts, without what it refuses by {@code q=0}. An error is told to
 * those too who accept nothing that there is, and to those whose header can't be read.
 */
final class AcceptedTypes extends HeaderContentNegotiationStrategy {

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		try {
			List<MediaType> accepted = super.resolveMediaTypes(request).stream()
				.filter((type) -> type.getQualityValue() > 0)
				.toList();
			if (accepted.isEmpty()) {
				throw new HttpMediaTypeNotAcceptableException("The request accepts nothing");
			}
			return accepted;
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			if (isError(request.getNativeRequest(HttpServletRequest.class))) {
				return MEDIA_TYPE_ALL_LIST;
			}
			throw ex;
		}
	}

	private static boolean isError(@Nullable HttpServletRequest request) {
		return request != null && request.getDispatcherType() == DispatcherType.ERROR;
	}

}
