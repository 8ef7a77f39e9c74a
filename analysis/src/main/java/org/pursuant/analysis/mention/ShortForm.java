package org.pursuant.analysis.mention;

/// A place where a text says what an abbreviation stands for.
///
/// @param name the abbreviation in the singular, without points, quotation marks and what leads to
///   it: `PQ` for `(the “PQs”)`
/// @param longForm what it stands for, as written, without a leading article
/// @param at where the abbreviation stands
/// @param longAt where the long form stands, before the abbreviation or in the brackets after it
public record ShortForm(String name, String longForm, Span at, Span longAt) {}
