package org.pursuant.domain.line;

import java.time.LocalDate;

/// A question of which both the official number and the day tabled are known. Numbers are given in
/// the order of tabling.
public record Anchor(long official, LocalDate tabled) {}
