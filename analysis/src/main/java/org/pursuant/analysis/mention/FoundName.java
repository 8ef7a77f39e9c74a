package org.pursuant.analysis.mention;

import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.NameKind;

/// A place where a text names something.
///
/// @param at where, a leading article and a genitive's `'s` left out
/// @param key what all ways of writing the name in full have in common; of an abbreviation that the
///   text does not define, the abbreviation itself
/// @param words the name as it is written; of an abbreviation that the text defines and of a
///   back-reference, the name in full as written where it was
/// @param kind what it is of, as far as these words and those around them tell
/// @param form in what form it is named here
/// @param within whether it stands in the middle of a sentence, where a capital letter has no other
///   cause
public record FoundName(
    Span at, String key, String words, NameKind kind, Form form, boolean within) {}
