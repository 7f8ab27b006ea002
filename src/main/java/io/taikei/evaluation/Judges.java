package io.taikei.evaluation;

import io.taikei.model.Decider;

/**
 * Who judged how much elements of different plans have to do with each other.
 *
 * @param kind people or language models
 * @param independently how many judged without knowing of each other, 1 or more
 * @param guide by what instruction they judged
 */
public record Judges(Decider.Kind kind, int independently, String guide) {
}
