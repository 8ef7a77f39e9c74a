/// Reads web pages of questions that come as plain text: a Member's list of questions, and one
/// question's own page.
@NullMarked
package org.pursuant.source.page;

import org.jspecify.annotations.NullMarked;
