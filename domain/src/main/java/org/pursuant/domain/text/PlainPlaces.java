package org.pursuant.domain.text;

import java.util.List;

/// The words of a text alone, and where in them each of its runs of words stands: so that what was
/// found in the words can be shown in the text.
///
/// @param plain the same as [RichText#plain()]
/// @param starts for each [Inline.Words] of the text in reading order, the offset of its first
///   character in `plain`; less than 0 where blanks before the first word were cut off
public record PlainPlaces(String plain, List<Integer> starts) {
  public PlainPlaces {
    starts = List.copyOf(starts);
  }
}
