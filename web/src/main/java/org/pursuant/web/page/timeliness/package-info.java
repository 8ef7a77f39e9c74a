/// Pages that show who was answered in time, and what still waits. Start at
/// [org.pursuant.web.page.timeliness.TimelinessSection].
@NullMarked
package org.pursuant.web.page.timeliness;

import org.jspecify.annotations.NullMarked;
