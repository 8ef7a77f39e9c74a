/// A question, its states, its chain of revisions and the events between them. Pure rules, no
/// storage. Start at [org.pursuant.domain.question.Chain].
@NullMarked
package org.pursuant.domain.question;

import org.jspecify.annotations.NullMarked;
