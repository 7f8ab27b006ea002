package io.taikei.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The municipalities whose plans are loaded. */
public interface Municipalities extends Repository<Municipality, String> {

	List<Municipality> findAllByOrderByCode();

	boolean existsByCode(String code);

}
