/// The public forms in which the record exists: fetching each one, and parsing it into records or
/// rejections.
@NullMarked
package org.pursuant.source;

import org.jspecify.annotations.NullMarked;
