/// The page of one question, its revisions, and the choice between questions of one number. Start
/// at [org.pursuant.web.page.question.QuestionSection].
@NullMarked
package org.pursuant.web.page.question;

import org.jspecify.annotations.NullMarked;
