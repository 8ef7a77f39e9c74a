/// What the texts of questions and answers cite, and which question is meant. Start at
/// [org.pursuant.analysis.reference.Citations], which reads the words, and
/// [org.pursuant.analysis.reference.Resolver], which finds the question.
@NullMarked
package org.pursuant.analysis.reference;

import org.jspecify.annotations.NullMarked;
