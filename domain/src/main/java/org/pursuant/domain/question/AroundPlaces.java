package org.pursuant.domain.question;

import java.util.List;

/// Some of what is found around places of answers.
///
/// @param total how many there are in all
public record AroundPlaces<T>(long total, List<T> found) {
  public AroundPlaces {
    found = List.copyOf(found);
  }

  /// Nothing at all.
  public static <T> AroundPlaces<T> none() {
    return new AroundPlaces<>(0, List.of());
  }
}
