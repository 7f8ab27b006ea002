package io.taikei.web.page.recent;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Changes as an Atom feed (RFC 4287) in pages (RFC 5005).
 *
 * @param site the address of the site
 * @param self the address of this page of the feed
 * @param page the address of the page for people
 * @param id the address of the whole feed, which identifies it
 * @param next the address of the page with the earlier changes; null where there are none
 * @param title what the feed is called
 * @param lines the changes, the last first
 */
record AtomFeed(String site, String self, String page, String id, @Nullable String next, Bilingual title,
		List<ChangeLine> lines) {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private static final String PUBLISHER = "体系 Taikei";

	AtomFeed {
		lines = List.copyOf(lines);
	}

	/** The feed as XML in a language. */
	byte[] write(Locale language) {
		var bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, UTF_8.name());
			xml.writeStartDocument(UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang",
					Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "ja");
			text(xml, "id", this.id);
			text(xml, "title", this.title.in(language));
			text(xml, "updated",
					this.lines.stream().map(ChangeLine::at).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
			author(xml, PUBLISHER);
			link(xml, "self", this.self);
			link(xml, "alternate", this.page);
			if (this.next != null) {
				link(xml, "next", this.next);
			}
			for (ChangeLine line : this.lines) {
				entry(xml, line, language);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	private void entry(XMLStreamWriter xml, ChangeLine line, Locale language) throws XMLStreamException {
		xml.writeStartElement("entry");
		text(xml, "id", "urn:uuid:" + line.id());
		text(xml, "title", line.text().in(language));
		text(xml, "updated", line.at().toString());
		link(xml, "alternate", this.site + line.address());
		xml.writeEmptyElement("category");
		xml.writeAttribute("term", line.kind().name());
		if (line.reviewer() != null) {
			author(xml, line.reviewer());
		}
		xml.writeEndElement();
	}

	private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
		xml.writeStartElement("author");
		text(xml, "name", name);
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("href", address);
	}

	/** Control characters, which XML can't hold, are left out. */
	private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", ""));
		xml.writeEndElement();
	}

}
