package io.taikei.query.catalog;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The elements of all loaded plans. */
public interface CataloguedElements extends Repository<CataloguedElement, String> {

	Optional<CataloguedElement> findById(String id);

	boolean existsById(String id);

}
