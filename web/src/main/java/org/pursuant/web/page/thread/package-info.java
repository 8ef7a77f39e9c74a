/// Threads: questions and answers joined by references, laid out in time. Start at
/// [org.pursuant.web.page.thread.ThreadPage].
@NullMarked
package org.pursuant.web.page.thread;

import org.jspecify.annotations.NullMarked;
