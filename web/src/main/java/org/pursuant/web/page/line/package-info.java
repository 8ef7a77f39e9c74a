/// Pages of lines, the passages that answers repeat, and of questions answered differently. Start
/// at [org.pursuant.web.page.line.LineSection]; [org.pursuant.web.page.line.LineNotes] shows lines
/// in an answer.
@NullMarked
package org.pursuant.web.page.line;

import org.jspecify.annotations.NullMarked;
