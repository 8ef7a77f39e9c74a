/// The official written questions API: its question objects, and the client that fetches them.
/// Start at [org.pursuant.source.questionsapi.QuestionJson].
@NullMarked
package org.pursuant.source.questionsapi;

import org.jspecify.annotations.NullMarked;
