/// What questions and answers name. A [org.pursuant.domain.mention.Mention] is a place where a text
/// names something; mentions of one key are a *form*; the forms of one thing are joined into a
/// name, which [org.pursuant.domain.mention.NameFacts] keeps and tells of.
@NullMarked
package org.pursuant.domain.mention;

import org.jspecify.annotations.NullMarked;
