package org.pursuant.domain.table;

/// A note to a table.
///
/// @param mark the mark of the cells it is for; empty where it is for the whole table
/// @param text its words, without the mark
/// @param inside whether it stands in the table itself, not below it
public record TableNote(String mark, String text, boolean inside) {}
