/// Port of the index: what can be asked and what is found. Start at
/// [org.pursuant.domain.search.QuestionIndex].
@NullMarked
package org.pursuant.domain.search;

import org.jspecify.annotations.NullMarked;
