/// The register of promises: lists, each promise with its history, what people found of it, and
/// calendars and feeds of what is due.
@NullMarked
package org.pursuant.web.page.promise;

import org.jspecify.annotations.NullMarked;
