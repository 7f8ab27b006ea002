package io.taikei.query.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The municipalities whose plans are loaded. */
public interface Municipalities extends Repository<CataloguedMunicipality, String> {

	List<CataloguedMunicipality> findAllByOrderByCode();

	boolean existsByCode(String code);

}
