package io.taikei.municipality;

/**
 * A municipality as another sees it.
 *
 * @param town the municipality
 * @param kilometres how far the offices of both are from each other
 */
public record Neighbour(RegisteredMunicipality town, double kilometres) {

}
